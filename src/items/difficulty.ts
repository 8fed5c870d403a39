import type {Draft} from './candidate.js';
import type {ItemType} from './item.js';

/** How hard it is to answer at all: to recall is harder than to recognise, several answers harder than one. */
const BY_TYPE: Readonly<Record<ItemType, number>> = {
  'true-false': 0.2,
  choice: 0.4,
  match: 0.5,
  multiple: 0.55,
  order: 0.6,
  number: 0.65,
  text: 0.65,
};

/** What is asked: an exact figure is harder to keep in mind than a name. */
const BY_KIND: Readonly<Record<string, number>> = {
  quantity: 0.1,
  when: 0.1,
  comparison: 0.1,
  set: 0.05,
  who: -0.05,
};

/**
 * From 0 (easy) to 1 (hard): an estimate from the type, what is asked, and how far down the article it stands. To two decimals.
 */
export function difficultyOf({item, fact, reading}: Draft): number {
  const depth = fact.sentence / Math.max(1, reading.sentences.length);
  const estimate = BY_TYPE[item.type] + (BY_KIND[item.kind] ?? 0) + 0.2 * depth;
  return Math.round(Math.min(1, Math.max(0, estimate)) * 100) / 100;
}
