import type {Item} from '../items/item.js';

export interface ChoiceResponse {
  readonly type: 'choice' | 'true-false';
  /** An option's id; 'true' or 'false' for a statement. */
  readonly option: string;
}

export interface MultipleResponse {
  readonly type: 'multiple';
  /** Ids of one or more options, in any order. */
  readonly options: readonly string[];
}

export interface TypedResponse {
  readonly type: 'number' | 'text';
  /** As the reader wrote it: not blank. */
  readonly text: string;
}

export interface MatchResponse {
  readonly type: 'match';
  /** A prompt's and an option's id; prompts may be left out, none comes twice. */
  readonly pairs: readonly (readonly [prompt: string, option: string])[];
}

export interface OrderResponse {
  readonly type: 'order';
  /** The ids of all options. */
  readonly options: readonly string[];
}

/** How a reader who recalled the answer before seeing it grades the recall. Fits every item. */
export interface SelfResponse {
  readonly type: 'self';
  readonly grade: SelfGrade;
}

export type SelfGrade = 'missed' | 'partly' | 'knew';

/** What a reader answers to an item. But for a reader's own grade, its type is the item's. */
export type Response =
  ChoiceResponse | MultipleResponse | TypedResponse | MatchResponse | OrderResponse | SelfResponse;

/** What a reader's own grade is worth. */
export const SELF_SCORE: {readonly [grade in SelfGrade]: number} = {missed: 0, partly: 0.5, knew: 1};

/** Whether `response`, which may be anything, answers this item: its type, and ids that the item has. */
export function fitsItem(item: Item, response: unknown): response is Response {
  const given = response as {
    readonly [member in 'type' | 'option' | 'options' | 'text' | 'pairs' | 'grade']?: unknown;
  };
  if (!given) return false;
  if (given.type === 'self') return Object.hasOwn(SELF_SCORE, String(given.grade));
  if (given.type !== item.type) return false;
  switch (item.type) {
    case 'choice':
      return areIds([given.option], item.options);
    case 'true-false':
      return given.option === 'true' || given.option === 'false';
    case 'multiple':
      return areIds(given.options, item.options);
    case 'order':
      return areIds(given.options, item.options) && given.options.length === item.options.length;
    case 'match':
      return (
        Array.isArray(given.pairs) &&
        given.pairs.every((pair) => Array.isArray(pair) && areIds(pair.slice(1), item.options)) &&
        areIds(
          given.pairs.map((pair: unknown[]) => pair[0]),
          item.prompts,
        )
      );
    default:
      return typeof given.text === 'string' && !!given.text.trim();
  }
}

/** Whether `value` is a list of one or more ids of the options, none twice. */
export function areIds(
  value: unknown,
  options: readonly {readonly id: string}[],
): value is readonly string[] {
  if (!Array.isArray(value) || !value.length || new Set(value).size < value.length) return false;
  const ids = new Set<unknown>(options.map(({id}) => id));
  return value.every((id) => ids.has(id));
}
