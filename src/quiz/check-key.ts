import type {ItemType} from '../items/item.js';
import {checkOptions} from './check-options.js';
import {
  differing,
  fault,
  given,
  inside,
  isObject,
  members,
  number,
  optionalTexts,
  text,
  type Place,
} from './place.js';

type Check = (key: Place, item: Place) => void;

/** For each type: the key, and the options it is of. */
export const CHECK_KEY: {readonly [type in ItemType]: Check} = {
  choice(key, item) {
    if (checkOptionIds(key, checkOptions(inside(item, 'options'))) > 1) fault(key, 'key-count', 'one id');
  },

  multiple(key, item) {
    checkOptionIds(key, checkOptions(inside(item, 'options')));
  },

  order(key, item) {
    const options = checkOptions(inside(item, 'options'));
    if (checkOptionIds(key, options) < options.size) fault(key, 'key-count', `all ${options.size} ids`);
  },

  'true-false'(key) {
    if (checkOptionIds(key, new Set(['true', 'false'])) > 1) fault(key, 'key-count', 'one id');
  },

  number(key) {
    if (!isObject(key)) return;
    optionalTexts(key, 'unit');
    const [value, min, max] = [inside(key, 'value'), inside(key, 'min'), inside(key, 'max')];
    if (given(min) || given(max)) {
      const least = number(min);
      number(max, `a number of ${least ?? 'min'} or more`, least);
      if (given(value)) fault(value, 'key-count', 'nothing beside min and max');
    } else {
      number(value);
      number(inside(key, 'tolerance'), 'a number of 0 or more', 0);
    }
  },

  text(key) {
    if (!isObject(key)) return;
    members(inside(key, 'accepted'), 1).forEach((accepted) => text(accepted));
    const rejected = inside(key, 'rejected');
    if (given(rejected)) members(rejected).forEach((one) => text(one));
  },

  match(key, item) {
    const prompts = checkOptions(inside(item, 'prompts'));
    const options = checkOptions(inside(item, 'options'));
    const newPrompt = differing('key-repeated', 'a prompt not paired before');
    const pairs = members(key);
    for (const pair of pairs) {
      if (members(pair, 2).length !== 2) continue;
      const [prompt, option] = [inside(pair, 0), inside(pair, 1)];
      if (!prompts.has(prompt.value)) fault(prompt, 'key-unknown', 'the id of a prompt');
      else newPrompt(prompt.value, prompt);
      if (!options.has(option.value)) fault(option, 'key-unknown', 'the id of an option');
    }
    if (pairs.length < prompts.size) fault(key, 'key-count', `a pair for each of ${prompts.size} prompts`);
  },
};

/** Checks a list of one or more ids out of `options`, and gives their number. */
function checkOptionIds(key: Place, options: ReadonlySet<unknown>): number {
  const ids = members(key, 1);
  const newId = differing('key-repeated', 'an id not named before');
  for (const id of ids) {
    if (options.has(id.value)) newId(id.value, id);
    else fault(id, 'key-unknown', 'the id of an option');
  }
  return ids.length;
}
