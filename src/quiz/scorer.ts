import type {Item, ItemType} from '../items/item.js';
import type {Response} from './response.js';

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

/** A scorer of what fits an item, by these rules; throws a TypeError for a type it has no rule for. */
export function scorerBy(rules: Partial<Rules>): Scorer {
  return (item, response, locale) => {
    // The compiler cannot see that the rule found by an item's type takes that item.
    const rule = rules[item.type] as (item: Item, response: Response, locale?: string) => number | undefined;
    const share = rule(item, response, locale);
    return share === undefined ? {unreadable: true} : scored(item, share);
  };
}

/** What a share of full marks is worth. */
export const scored = ({points}: Item, share: number): Score => ({
  score: share,
  points: share * points,
  correct: share === 1,
});
