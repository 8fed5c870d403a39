import type {Item} from '../items/item.js';
import type {Translate} from '../locales/translate.js';
import type {Attempt, Entry} from '../quiz/attempt.js';
import type {Quiz} from '../quiz/quiz.js';
import type {Action} from '../quiz/action.js';
import type {Scorer} from '../quiz/scorer.js';

/** What a view is drawn from, and what it can do. Views keep nothing themselves. */
export interface Desk {
  readonly t: Translate;
  readonly quiz: Quiz;
  readonly attempt: Attempt;
  readonly score: Scorer;
  /** The level of the quiz's own heading. */
  readonly level: number;
  /** What stands in the way of grading the answer on screen; '' when nothing does. */
  readonly error: string;
  /** The inputs of items to match and to order, where the quiz has such. */
  readonly arranged?: (shown: Shown, desk: Desk) => unknown;
  /** Does one thing to the attempt. What takes the focus then (a selector) and what is announced follow from it, or are given. */
  act(action: Action, focus?: string, news?: string): void;
  /** What the main button of an item does: grade, or go on. */
  proceed(event: Event): void;
}

/** One item as the reader has left it. */
export interface Shown {
  readonly item: Item;
  readonly entry: Entry;
}
