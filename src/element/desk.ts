import type {Item} from '../items/item.js';
import type {Translate} from '../locales/translate.js';
import type {Attempt, Entry} from '../quiz/attempt.js';
import type {Quiz} from '../quiz/quiz.js';
import type {Action} from '../quiz/action.js';
import type {Scorer} from '../quiz/scorer.js';
import type {Extras} from './extras.js';

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
  /** Where the views are drawn. */
  readonly root: ParentNode & Node;
  /** What the page offers to readers beside the items' own hints. */
  readonly offers: {readonly hints: boolean; readonly confidence: boolean; readonly skip: boolean};
  /** The inputs of items to match and to order, where the quiz has such. */
  readonly arranged?: (shown: Shown, desk: Desk) => unknown;
  readonly extras?: Extras;
  /** Milliseconds. */
  now(): number;
  /** Does one thing to the attempt. What takes the focus then (a selector) and what is announced follow from it, or are given. */
  act(action: Action, focus?: string, news?: string): void;
  /** Says something to who cannot see it. */
  announce(news: string): void;
  /** What the main button of an item does: grade, or go on. */
  proceed(event: Event): void;
  /** Shows a quote in the article of the page, where there is one. */
  readonly find?: (quote: string, event: Event) => void;
  /** Shares the result, without the answers. */
  share(): void;
  /** Prints the quiz as a worksheet with an answer key. */
  print(): void;
  /** Asks other questions about the same article, where there are some. */
  readonly others?: () => void;
}

/** One item as the reader has left it. */
export interface Shown {
  readonly item: Item;
  readonly entry: Entry;
}
