import type {Option} from './item.js';
import {upperInitial} from './letter-case.js';

const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

/** Options with ids in order, each with a capital, and the ids of those that are keys. */
export function lettered(
  texts: readonly string[],
  keys: readonly string[],
): {options: Option[]; key: string[]} {
  const options = texts.map((text, i) => ({id: IDS[i], text: upperInitial(text)}));
  return {options, key: options.filter((_, i) => keys.includes(texts[i])).map(({id}) => id)};
}
