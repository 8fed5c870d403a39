import {createRandom, shuffle} from '../items/random.js';
import type {Draw} from './begin-attempt.js';
import {orderOptions} from './order-options.js';

/** Items and options in an order that the seed draws, where they are to be shuffled or must be. */
export const draw: Draw = ({items}, seed, shuffled) =>
  (shuffled ? shuffle(items, createRandom(seed)) : items).map((item) => {
    const options = orderOptions(item, seed, shuffled);
    return {item: item.id, ...(options && {options})};
  });
