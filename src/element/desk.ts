import type {Item} from '../items/item.js';
import type {Translate} from '../locales/translate.js';
import type {Action} from '../quiz/action.js';
import type {Attempt, Entry} from '../quiz/attempt.js';
import type {Quiz} from '../quiz/quiz.js';
import type {Extras} from './extras.js';
import type {Session} from './session.js';

/** What a view is drawn from, and what it can do. Views keep nothing themselves. */
export interface Desk {
  readonly t: Translate;
  readonly quiz: Quiz;
  /** There once the reader has touched the quiz. */
  readonly attempt?: Attempt;
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
  /** There as soon as the reader has touched the quiz. */
  readonly session?: Session;
  /** Takes what the form says as the answer to an item. */
  respond(form: HTMLFormElement, shown: Shown): void;
  /** Does one thing to the attempt. What takes the focus then (a selector) and what is announced follow from it, or are given. */
  act(action: Action, focus?: string, news?: string): void;
  /** What the main button of an item does: grade, or go on. */
  proceed(): void;
}

/** A desk once the reader has touched the quiz. */
export interface OpenDesk extends Desk {
  readonly attempt: Attempt;
  readonly session: Session;
}

/** One item as the reader has left it. */
export interface Shown {
  readonly item: Item;
  readonly entry: Entry;
}

/** The items of an attempt with what the reader did with them, in the order shown; before there is one, as they stand. */
export function shownItems({items}: Quiz, attempt?: Attempt): Shown[] {
  if (!attempt) return items.map((item) => ({item, entry: {item: item.id, tries: [], spent: 0}}));
  const byId = new Map(items.map((item) => [item.id, item]));
  return attempt.entries.map((entry) => ({item: byId.get(entry.item) as Item, entry}));
}
