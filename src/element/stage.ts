import type {LitElement} from 'lit';
import type {Translate} from '../locales/translate.js';
import type {Attempt} from '../quiz/attempt.js';
import type {Quiz} from '../quiz/quiz.js';
import type {Desk} from './desk.js';

/** What the element draws, and what a session changes. */
export interface Stage {
  readonly element: LitElement & {readonly for?: string};
  quiz: Quiz;
  attempt: Attempt;
  t: Translate;
  /** Whether the reader has done anything. */
  begun: boolean;
  error: string;
  /** What is announced to who cannot see it. */
  news: string;
  /** What takes the focus once the next screen is drawn: a selector. */
  focus: string;
  /** What is printed in place of what is seen. */
  printed?: (desk: Desk) => unknown;
  /** Fetches the words that only some quizzes say. */
  speakMore(): Promise<void>;
  /** Draws the attempt, keeps it, and puts it into the form. */
  report(): void;
  /** Asks other questions about the same article, where there are some. */
  readonly others?: () => void;
}
