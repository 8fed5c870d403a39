import {optionTexts} from '../item-texts.js';
import {spaced} from '../words.js';
import type {Filter} from './filter.js';

/** One option is part of another: both are right or neither is. */
export const repeatedOption: Filter = {
  code: 'option-repeats',
  finds: ({item}) => {
    const options = optionTexts(item).map(spaced);
    return options.some((a, i) => options.some((b, j) => i !== j && a.includes(b)));
  },
};

/** An option that the stem names is known to be wrong, or to be right. */
export const optionInStem: Filter = {
  code: 'option-in-stem',
  finds: ({fact, item}) => {
    if (fact.kind === 'speaker') return false;
    const stem = spaced(item.stem);
    return optionTexts(item)
      .map(spaced)
      .some((option) => !/^ \d* $/.test(option) && stem.includes(option));
  },
};
