import type {Attempt} from '../quiz/attempt.js';
import type {Quiz} from '../quiz/quiz.js';
import type {AttemptScore} from '../quiz/score-attempt.js';
import {QuizEvent} from './quiz-event.js';

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
