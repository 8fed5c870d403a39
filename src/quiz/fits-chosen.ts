import {areIds} from './are-ids.js';
import type {FitRules} from './fits-by.js';

/** For answers that are picked: what is one. */
export const CHOSEN_FITS: FitRules<'choice' | 'multiple' | 'true-false'> = {
  choice: ({options}, {option}) => areIds([option], options),

  'true-false': (_, {option}) => option === 'true' || option === 'false',

  multiple: (item, {options}) => areIds(options, item.options),
};
