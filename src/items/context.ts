import {dateText} from '../facts/dated.js';
import type {Article} from '../article/article.js';
import type {Reading} from '../language/reading.js';
import {anchorsIn} from './anchor.js';
import {namesYear} from './words.js';

/** With this many names, a year among them, a stem tells by itself which story it is about. */
const ENOUGH = 2;

/**
 * The stem with the headline it comes from in front, when it says too little to be understood by somebody who reads it weeks later:
 * or when it is `needed`: "“Ferry runs aground off Kos” (May 2021): How many passengers were hurt?"
 */
export function withContext(reading: Reading, stem: string, needed = false): string {
  const label = labelOf(reading.article);
  return label === '' || (!needed && anchorsIn(reading, stem) >= ENOUGH && namesYear(stem))
    ? stem
    : `${label}: ${stem}`;
}

/** The headline in quotation marks, with month and year when known; '' for an article without a title. */
export function labelOf({title, published}: Article): string {
  if (title === '') return '';
  // A headline's own quotation marks become single ones.
  const headline = title.replace(/\s+/g, ' ').replace(/["“]([^"“”]*)["”]/g, '‘$1’');
  return `“${headline}”${published ? ` (${dateText(published.slice(0, 7))})` : ''}`;
}
