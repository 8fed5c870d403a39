import {wordsOf} from '../words.js';
import {contentWords} from './content-words.js';
import type {Filter} from './filter.js';

const MIN_WORDS = 7;
const MIN_CONTENT = 4;

/** "He did it": words that anybody could have said of anything. */
export const vagueQuotation: Filter = {
  code: 'quotation-vague',
  finds: ({fact}) => {
    if (fact.kind !== 'speaker') return false;
    const {quotation} = fact;
    const words = wordsOf(quotation);
    return (
      words.length < MIN_WORDS ||
      contentWords(quotation).length < MIN_CONTENT ||
      /\b(?:he|she|him|his|hers?|this|that one|those|these)\b/i.test(quotation) ||
      words.slice(0, 4).some((word) => word === 'they' || word === 'them' || word === 'it') ||
      /^(?:it|this|that|he|she|they|these|those|yes|no|so|but|and)\b/i.test(quotation)
    );
  },
};
