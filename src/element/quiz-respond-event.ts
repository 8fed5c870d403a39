import type {ItemKind, ItemType} from '../items/item.js';
import type {Confidence} from '../quiz/attempt.js';
import type {Response} from '../quiz/response.js';
import {QuizEvent} from './quiz-event.js';

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
