import type {Item, ItemType} from '../items/item.js';
import {SELF_SCORE, type Response} from './response.js';

export interface Score {
  /** The share of full marks, from 0 to 1. */
  readonly score: number;
  /** `score` times the item's points. */
  readonly points: number;
  /** Full marks. */
  readonly correct: boolean;
}

/** What was typed for a number is none: nothing to score, something to ask again. */
export interface Unreadable {
  readonly unreadable: true;
}

/** Scores a response. `locale` is the page's language tag, for the separators of figures. */
export type Scorer = (item: Item, response: Response, locale?: string) => Score | Unreadable;

type Of<T extends ItemType, Some extends {readonly type: string}> = Some extends {readonly type: infer Types}
  ? T extends Types
    ? Some
    : never
  : never;

/** For types of items: the share of full marks that a response earns, `undefined` when it cannot be read. */
export type Rules<T extends ItemType = ItemType> = {
  readonly [type in T]: (
    item: Of<type, Item>,
    response: Of<type, Response>,
    locale?: string,
  ) => number | undefined;
};

/**
 * A scorer by these rules; a reader's own grade counts for every type. It throws a TypeError for another type's response
 * (`fitsItem` tells) and for a type it has no rule for.
 */
export function scorerBy(rules: Partial<Rules>): Scorer {
  return (item, response, locale) => {
    const share = shareOf(rules, item, response, locale);
    if (share === undefined) return {unreadable: true};
    return {score: share, points: share * item.points, correct: share === 1};
  };
}

function shareOf(rules: Partial<Rules>, item: Item, response: Response, locale?: string): number | undefined {
  if (response.type === 'self') return SELF_SCORE[response.grade];
  // The compiler cannot see that the rule found by an item's type takes that item.
  const rule = rules[item.type] as
    ((item: Item, response: Response, locale?: string) => number | undefined) | undefined;
  if (!rule || item.type !== response.type) {
    throw new TypeError(`Expected a response of type ${item.type} but received one of type ${response.type}`);
  }
  return rule(item, response, locale);
}
