import type {Quiz} from '../quiz/quiz.js';
import {QuizEvent} from './quiz-event.js';

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
