import type {Item} from '../items/item.js';
import type {Attempt, Entry} from '../quiz/attempt.js';
import type {Quiz} from '../quiz/quiz.js';
import {itemsById} from '../quiz/score-attempt.js';

/** What a view is drawn from, and what it can do. Views keep nothing themselves. */
export type {Session as Desk} from './session.js';

/** One item as the reader has left it. */
export interface Shown {
  readonly item: Item;
  readonly entry: Entry;
}

/** The items of an attempt with what the reader did with them, in the order shown. */
export function shownItems(quiz: Quiz, {entries}: Attempt): Shown[] {
  const byId = itemsById(quiz);
  return entries.map((entry) => ({item: byId.get(entry.item) as Item, entry}));
}
