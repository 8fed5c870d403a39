import type {QuizProblem} from './problem.js';
import {QuizEvent} from './quiz-event.js';

/** There is no quiz to take. The reader was told so kindly; this says why. */
export class QuizErrorEvent extends QuizEvent<QuizProblem> {
  constructor(detail: QuizProblem) {
    super('quiz-error', detail);
  }
}
