import type {Draft} from './candidate.js';
import type {Filter} from './review/filter.js';
import {figureInTitle, keyInStem, keyInTitle, keyRelated, longestKey} from './review/key-filters.js';
import {optionInStem, repeatedOption} from './review/option-filters.js';
import {vagueQuotation} from './review/quotation-filters.js';
import {
  articleCue,
  brokenStem,
  halfCharacter,
  longStem,
  negativeStem,
  unanchoredTense,
  vagueStem,
} from './review/stem-filters.js';
import {generalProperty, noAnchor, trivial} from './review/worth-filters.js';

/** Filters in the order they are tried; the first that finds something gives the reason. */
export const FILTERS: readonly Filter[] = [
  negativeStem,
  figureInTitle,
  halfCharacter,
  trivial,
  noAnchor,
  keyInTitle,
  generalProperty,
  unanchoredTense,
  vagueStem,
  longStem,
  brokenStem,
  articleCue,
  keyInStem,
  keyRelated,
  repeatedOption,
  optionInStem,
  longestKey,
  vagueQuotation,
];

/** The code of the first reason to refuse the draft; undefined when it may be shown. */
export function review(draft: Draft): string | undefined {
  return FILTERS.find(({finds}) => finds(draft))?.code;
}
