import type {Item} from '../items/item.js';
import {createRandom, shuffle} from '../items/random.js';

/**
 * The ids of the item's options in the order to show them; `undefined` for an item without. Options to put in order never
 * come in the right one, and those to match with prompts are always drawn. Figures and dates stay as the author ordered
 * them.
 */
export function orderOptions(item: Item, seed: string, shuffled: boolean): readonly string[] | undefined {
  if (!('options' in item)) return undefined;
  const ids = item.options.map(({id}) => id);
  const arranged = item.type === 'order' || item.type === 'match';
  if (!arranged && !(shuffled && item.options.some(({text}) => !/\d/.test(text)))) return ids;
  const drawn = shuffle(ids, createRandom(`${seed}/${item.id}`));
  const solved = item.type === 'order' && `${drawn}` === `${item.key}`;
  return solved ? [...drawn.slice(1), drawn[0] as string] : drawn;
}
