import {areIds} from './are-ids.js';
import type {FitRules} from './fits-by.js';

/** For answers that are arranged: what is one. */
export const ARRANGED_FITS: FitRules<'match' | 'order'> = {
  match: ({prompts, options}, {pairs}) =>
    Array.isArray(pairs) &&
    pairs.every((pair) => Array.isArray(pair) && areIds(pair.slice(1), options)) &&
    areIds(
      pairs.map((pair: unknown[]) => pair[0]),
      prompts,
    ),

  order: (item, {options}) => areIds(options, item.options) && options.length === item.options.length,
};
