import type {Translate} from '../locales/translate.js';
import type {Quiz} from '../quiz/quiz.js';
import type {MigrationQuiz} from './migration-quiz.js';

/** Where a session plays: what it needs of the element. */
export interface Stage {
  readonly element: MigrationQuiz;
  readonly internals: ElementInternals;
  readonly quiz: Quiz;
  readonly seed?: string;
  /** Where an attempt is kept: a place of this page. */
  readonly place: string;
  /** The interface in the language of now. */
  readonly t: Translate;
  /** Fetches the English words that only some quizzes say. */
  speakMore(): Promise<void>;
  /** Asks other questions about the same article, where there are some. */
  readonly others?: () => void;
}
