import type {Strings} from '../locales/strings.js';
import type {Translate} from '../locales/translate.js';
import type {Attempt} from '../quiz/attempt.js';
import type {Quiz} from '../quiz/quiz.js';
import type {Desk} from './desk.js';
import type {MigrationQuiz} from './migration-quiz.js';
import type {Session} from './session.js';

/** What the element draws, and what a session changes. */
export interface Stage {
  readonly element: MigrationQuiz;
  readonly internals: ElementInternals;
  readonly quiz: Quiz;
  readonly seed?: string;
  /** Where an attempt is kept: a place of this page. */
  readonly place: string;
  /** These are there once the reader has touched the quiz. */
  opening?: Promise<Session>;
  session?: Session;
  attempt?: Attempt;
  /** Whether the reader has done anything. */
  begun: boolean;
  readonly t: Translate;
  error: string;
  /** What is announced to who cannot see it. */
  news: string;
  /** What takes the focus once the next screen is drawn: a selector. */
  focus: string;
  /** What is printed in place of what is seen. */
  printed?: (desk: Desk) => unknown;
  /** Learns English words that came with something fetched later. */
  learn(words: Partial<Strings>): Promise<void>;
  /** Fetches the words that only some quizzes say. */
  speakMore(): Promise<void>;
  /** Asks other questions about the same article, where there are some. */
  readonly others?: () => void;
}
