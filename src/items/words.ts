import {fold} from '../language/words/tokenize.js';

/** The words and figures of a text: lower case, no accents, no marks, no possessive ending. */
export const wordsOf = (text: string): string[] =>
  (fold(text).match(/[\p{L}\p{N}']+/gu) ?? []).map((word) => word.replace(/'s?$/, '')).filter(Boolean);

/** The words with a space before, between and behind: whether a phrase stands in a text is `spaced(text).includes(spaced(phrase))`. */
export const spaced = (text: string): string => ` ${wordsOf(text).join(' ')} `;

/** The beginnings of the longer words, enough to see that "migrants" and "migration" are of one matter. */
export const beginningsOf = (text: string): Set<string> =>
  new Set((fold(text).match(/[\p{L}\p{N}]{4,}/gu) ?? []).map((word) => word.slice(0, 6)));

/** Whether a pronoun in the text shows somebody's gender. */
export const isGendered = (text: string): boolean =>
  /\b(?:he|she|his|hers?|him|himself|herself)\b/i.test(text);

/** Whether the text names a year, as a number of four digits. */
export const namesYear = (text: string): boolean => /\b(?:1[5-9]|20)\d\d\b/.test(text);
