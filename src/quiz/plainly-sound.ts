import type {ChoiceItem, Item, MultipleItem} from '../items/item.js';
import {areIds} from './are-ids.js';
import {ADDRESS, asRead, DATE, LANGUAGE} from './patterns.js';
import {FORMAT, VERSION, type Quiz} from './quiz.js';

const isString = (value: unknown) => typeof value === 'string';
const says = (value: unknown) => isString(value) && !!(value as string).trim();
const isCount = (value: unknown) => Number.isInteger(value) && (value as number) >= 0;
const isObject = (value: unknown) => typeof value === 'object' && !!value && !Array.isArray(value);
const may = (value: unknown, test: (value: unknown) => boolean) => value === undefined || test(value);
const all = <T>(list: readonly T[], test: (one: T) => unknown) => Array.isArray(list) && list.every(test);
const like = (pattern: RegExp) => (value: unknown) => isString(value) && pattern.test(value as string);
const unlike = (values: readonly unknown[]) => new Set(values).size === values.length;

/**
 * Whether a document, which may be anything, is a quiz beyond doubt: one of picked answers, with nothing rare about it. Where
 * it answers no, `findFaults` judges. So a page with a sound quiz of the usual kind is spared the whole book of rules.
 */
export function isPlainlySound(value: unknown): value is Quiz {
  try {
    const {format, version, title, language, seed, source = {}, bands, items} = value as Quiz;
    return (
      format === FORMAT &&
      version === VERSION &&
      isString(title) &&
      like(LANGUAGE)(language) &&
      may(seed, isString) &&
      isObject(source) &&
      may(source.title, isString) &&
      may(source.url, like(ADDRESS)) &&
      may(source.published, like(DATE)) &&
      bands === undefined &&
      all(items, isSoundItem) &&
      unlike(items.map(({id}) => id)) &&
      // Half a UTF-16 pair is written as an escape.
      !/\\ud[89a-f]/.test(JSON.stringify(value))
    );
  } catch {
    return false;
  }
}

function isSoundItem(item: Item): boolean {
  const {id, kind, type, stem, points, difficulty = 0, hints, feedback = {}, key, evidence} = item;
  return (
    says(id) &&
    says(kind) &&
    says(stem) &&
    Number.isFinite(points) &&
    points > 0 &&
    Number.isFinite(difficulty) &&
    difficulty >= 0 &&
    difficulty <= 1 &&
    hints === undefined &&
    isObject(feedback) &&
    may(feedback.correct, isString) &&
    may(feedback.incorrect, isString) &&
    all(
      evidence,
      ({quote, start, end}) => says(quote) && isCount(start) && isCount(end) && end - start === quote.length,
    ) &&
    (type === 'true-false'
      ? areIds(key, [{id: 'true'}, {id: 'false'}]) && key.length === 1
      : (type === 'choice' || type === 'multiple') &&
        hasSoundOptions(item) &&
        (type === 'multiple' || key.length === 1))
  );
}

function hasSoundOptions({options, key}: ChoiceItem | MultipleItem): boolean {
  return (
    all(options, ({id, text, feedback}) => says(id) && says(text) && may(feedback, isString)) &&
    !!options[1] &&
    unlike(options.map(({id}) => id)) &&
    unlike(options.map(({text}) => asRead(text))) &&
    areIds(key, options)
  );
}
