import type {Evidence} from '../facts/evidence.js';

/** What an item asks for. */
export type ItemKind =
  | 'who'
  | 'what'
  | 'which'
  | 'role'
  | 'quantity'
  | 'when'
  | 'where'
  | 'set'
  | 'speaker'
  | 'why'
  | 'order'
  | 'comparison'
  | 'figure'
  | 'true-false';

/** What one option says, and what the reader hears who picks it. */
export interface Option {
  /** Unique in its item. */
  readonly id: string;
  readonly text: string;
  readonly feedback?: string;
}

export interface Feedback {
  readonly correct?: string;
  readonly incorrect?: string;
}

interface ItemBase {
  /** Unique in its quiz. */
  readonly id: string;
  readonly kind: ItemKind;
  /** The question. A cloze stem has its blank as `BLANK`. */
  readonly stem: string;
  /** What full marks give: a number above 0. */
  readonly points: number;
  readonly feedback?: Feedback;
  /** Shown on request, in order. */
  readonly hints?: readonly string[];
  /** From 0 (easy) to 1 (hard): an estimate from what makes an item hard. */
  readonly difficulty?: number;
  /** Verbatim quotes, in the order the answer needs them. Empty in an item somebody wrote without an article. */
  readonly evidence: readonly Evidence[];
}

/** One option is right. */
export interface ChoiceItem extends ItemBase {
  readonly type: 'choice';
  readonly options: readonly Option[];
  /** The id of the right option, alone in a list. */
  readonly key: readonly string[];
}

/** Several options are right; the stem says how many, or "select all that apply". */
export interface MultipleItem extends ItemBase {
  readonly type: 'multiple';
  readonly options: readonly Option[];
  readonly key: readonly string[];
}

/** A statement to judge. Its two options are the interface's own words. */
export interface TrueFalseItem extends ItemBase {
  readonly type: 'true-false';
  readonly key: readonly ['true'] | readonly ['false'];
}

/** Right within `tolerance` of `value`, or from `min` to `max`, bounds included. */
export type NumberKey =
  | {readonly value: number; readonly tolerance: number; readonly unit?: string}
  | {readonly min: number; readonly max: number; readonly unit?: string};

export interface NumberItem extends ItemBase {
  readonly type: 'number';
  readonly key: NumberKey;
}

export interface TextItem extends ItemBase {
  readonly type: 'text';
  /** The first is shown as the answer; the others are accepted too. */
  readonly key: {readonly accepted: readonly string[]};
}

/** Each prompt belongs to one option; options may outnumber prompts. */
export interface MatchItem extends ItemBase {
  readonly type: 'match';
  readonly prompts: readonly Option[];
  readonly options: readonly Option[];
  /** Pairs of a prompt's id and its option's id, one a prompt. */
  readonly key: readonly (readonly [prompt: string, option: string])[];
}

/** Options to put in order. */
export interface OrderItem extends ItemBase {
  readonly type: 'order';
  readonly options: readonly Option[];
  /** The ids of all options, in the right order. */
  readonly key: readonly string[];
}

export type Item = ChoiceItem | MultipleItem | TrueFalseItem | NumberItem | TextItem | MatchItem | OrderItem;

/** The order a document writes an item's properties in: what it is, what it asks, what is right, what it rests on. */
const ORDER = `id kind type stem points difficulty prompts options key hints feedback evidence`.split(' ');

/** The same item with its properties in the order of the document. */
export function inOrder(item: Item): Item {
  const rank = (name: string): number => (ORDER.indexOf(name) + ORDER.length + 1) % (ORDER.length + 1);
  return Object.fromEntries(Object.entries(item).sort(([a], [b]) => rank(a) - rank(b))) as unknown as Item;
}

export type ItemType = Item['type'];

/** Stands in a cloze stem where the answer was. */
export const BLANK = '_____';
