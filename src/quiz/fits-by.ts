import type {Item, ItemType} from '../items/item.js';
import type {Response} from './response.js';

/** A response that may be anything: what it says where responses say something. */
export type Given = {
  readonly [member in 'type' | 'option' | 'options' | 'text' | 'pairs' | 'grade']?: unknown;
};

/** For types of items: whether what calls itself a response of that type is one to the item. */
export type FitRules<T extends ItemType = ItemType> = {
  readonly [type in T]: (item: Extract<Item, {readonly type: type}>, given: Given) => boolean;
};

/** Whether a response, which may be anything, answers an item. */
export type Fits = (item: Item, response: unknown) => response is Response;

/** Tells by these rules whether a response is of the item's type and names what the item has. */
export const fitsBy =
  (rules: Partial<FitRules>): Fits =>
  (item, response): response is Response => {
    const given = response as Given | undefined;
    // The compiler cannot see that the rule found by an item's type takes that item.
    const rule = rules[item.type] as ((item: Item, given: Given) => boolean) | undefined;
    return given?.type === item.type && !!rule?.(item, given);
  };
