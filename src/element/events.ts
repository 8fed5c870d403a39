import type {ItemKind, ItemType} from '../items/item.js';
import type {Attempt, Confidence} from '../quiz/attempt.js';
import type {Quiz} from '../quiz/quiz.js';
import type {Response} from '../quiz/response.js';
import type {AttemptScore} from '../quiz/score-attempt.js';
import type {QuizProblem} from './problem.js';

/** What all events of the element share: they bubble, and they cross shadow roots. */
class QuizEvent<Detail> extends CustomEvent<Detail> {
  constructor(type: string, detail: Detail) {
    super(type, {detail, bubbles: true, composed: true});
  }
}

export interface QuizReady {
  readonly quiz: Quiz;
  /** A later visit goes on where an earlier one stopped. */
  readonly resumed: boolean;
}

/** A quiz can be taken. */
export class QuizReadyEvent extends QuizEvent<QuizReady> {
  constructor(detail: QuizReady) {
    super('quiz-ready', detail);
  }
}

export interface QuizRespond {
  /** The item's id. */
  readonly item: string;
  readonly kind: ItemKind;
  readonly type: ItemType;
  readonly response: Response;
  /** How sure the reader said to be. */
  readonly confidence?: Confidence;
  /** The share of full marks for this response, from 0 to 1. */
  readonly score: number;
  readonly points: number;
  readonly maxPoints: number;
  readonly correct: boolean;
  /** Milliseconds spent with the item on screen so far. */
  readonly spent: number;
  /** 1 for the first answer to this item in this round. */
  readonly try: number;
  /** 1, and one more each time what was missed is tried again. */
  readonly round: number;
}

/** An answer was graded. */
export class QuizRespondEvent extends QuizEvent<QuizRespond> {
  constructor(detail: QuizRespond) {
    super('quiz-respond', detail);
  }
}

export interface QuizComplete extends AttemptScore {
  readonly quiz: Quiz;
  readonly attempt: Attempt;
}

/** The last item is behind the reader. */
export class QuizCompleteEvent extends QuizEvent<QuizComplete> {
  constructor(detail: QuizComplete) {
    super('quiz-complete', detail);
  }
}

/** There is no quiz to take. The reader was told so kindly; this says why. */
export class QuizErrorEvent extends QuizEvent<QuizProblem> {
  constructor(detail: QuizProblem) {
    super('quiz-error', detail);
  }
}

declare global {
  interface HTMLElementEventMap {
    'quiz-ready': QuizReadyEvent;
    'quiz-respond': QuizRespondEvent;
    'quiz-complete': QuizCompleteEvent;
    'quiz-error': QuizErrorEvent;
  }
}
