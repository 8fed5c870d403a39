import type {QuizCompleteEvent} from './quiz-complete-event.js';
import type {QuizErrorEvent} from './quiz-error-event.js';
import type {QuizReadyEvent} from './quiz-ready-event.js';
import type {QuizRespondEvent} from './quiz-respond-event.js';

export * from './quiz-complete-event.js';
export * from './quiz-error-event.js';
export * from './quiz-ready-event.js';
export * from './quiz-respond-event.js';

declare global {
  interface HTMLElementEventMap {
    'quiz-ready': QuizReadyEvent;
    'quiz-respond': QuizRespondEvent;
    'quiz-complete': QuizCompleteEvent;
    'quiz-error': QuizErrorEvent;
  }
}
