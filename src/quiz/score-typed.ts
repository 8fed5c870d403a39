import {isAccepted} from './accepted-text.js';
import {isWithin, readNumbers} from './read-numbers.js';
import type {Rules} from './scorer.js';

/** Rules for answers that are typed. */
export const TYPED: Rules<'number' | 'text'> = {
  /** 1 when a number that the text can mean is within the key's bounds. */
  number({key}, {text}, locale) {
    const numbers = readNumbers(text, locale);
    return numbers.length ? Number(numbers.some((number) => isWithin(number, key))) : undefined;
  },

  text: ({key}, {text}) => Number(isAccepted(text, key)),
};
