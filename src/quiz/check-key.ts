import type {ItemType} from '../items/item.js';
import {checkOptions} from './check-options.js';
import type {FaultCode} from './fault.js';
import {check, fault, inside, type Place} from './place.js';
import {anyText, number, oneOf, text, unlike} from './shapes.js';

type Check = (key: Place, item: Place) => void;

/** For each type: the key, and the options it is of. */
export const CHECK_KEY: {readonly [type in ItemType]: Check} = {
  choice: (key, item) => checkIds(key, checkOptions(inside(item, 'options')), 1),

  multiple: (key, item) => checkIds(key, checkOptions(inside(item, 'options'))),

  'true-false': (key) => checkIds(key, ['true', 'false'], 1),

  number(key) {
    const {value, min, max} = (key.value ?? {}) as Readonly<Record<string, unknown>>;
    if (min === undefined && max === undefined) {
      check(key, {value: number(), tolerance: number(0), 'unit?': anyText});
    } else if (check(key, {min: number(), max: number(), 'unit?': anyText})) {
      check(inside(key, 'max'), number(min as number));
      if (value !== undefined) fault(inside(key, 'value'), 'key-two-ways');
    }
  },

  text: (key) => check(key, {accepted: [text, 1], 'rejected?': [text]}),

  order(key, item) {
    const options = checkOptions(inside(item, 'options'));
    checkIds(key, options, options.length);
  },

  match(key, item) {
    const ids = checkOptions(inside(item, 'prompts'));
    const prompt = unlike('key-repeated', idOf(ids, 'key-unknown-prompt'));
    const option = idOf(checkOptions(inside(item, 'options')));
    const pair = (place: Place) => {
      if (!check(place, [() => {}, 2])) return;
      if ((place.value as readonly unknown[]).length > 2) return fault(place, 'key-pair');
      prompt(inside(place, 0));
      option(inside(place, 1));
    };
    if (check(key, [pair]) && (key.value as readonly unknown[]).length < ids.length)
      fault(key, 'key-pairs', ids.length);
  },
};

/** Checks a list of ids out of `options`, none twice: one or more, or just so many. */
function checkIds(key: Place, options: readonly unknown[], count?: number): void {
  const id = unlike('key-repeated', idOf(options));
  const {length} = check(key, [id, 1]) ? (key.value as readonly unknown[]) : [];
  if (length && count && length !== count) fault(key, 'key-count', count);
}

/** One of the ids. Where there are none to choose from, that is the fault to mend first. */
function idOf(ids: readonly unknown[], code: FaultCode = 'key-unknown'): (place: Place) => void {
  return ids.length ? oneOf(ids, code) : () => {};
}
