import {STRONG, WEAK} from './function-words.js';

// Enough to tell, and the same time whatever the length.
const LOOKED_AT = 20_000;
// English news has a share of 0.35 to 0.5; Dutch, German and Danish, which share some of the weak words, stay under 0.2.
const LEAST_SHARE = 0.22;
const LEAST_STRONG_SHARE = 0.07;
const SHORT_WORDS = 20;

/**
 * Whether a text looks like English, by the share of common function words among its words. A text of fewer than
 * 20 words does as soon as a tenth of them are such words; one without any does not.
 */
export function looksEnglish(text: string): boolean {
  let words = 0;
  let strong = 0;
  let weak = 0;
  for (const [word] of text.slice(0, LOOKED_AT).matchAll(/[\p{L}\p{M}]+/gu)) {
    words++;
    const plain = word.toLowerCase();
    if (STRONG.has(plain)) strong++;
    else if (WEAK.has(plain)) weak++;
  }
  if (words < SHORT_WORDS) return strong + weak > 0 && (strong + weak) / words >= 0.1;
  return (strong + weak) / words >= LEAST_SHARE && strong / words >= LEAST_STRONG_SHARE;
}
