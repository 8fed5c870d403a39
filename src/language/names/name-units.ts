import {isFirstName} from './first-names.js';
import {breaksName} from '../words/function-word.js';
import {type Entry, longestFrom, lookUp} from './gazetteer.js';
import {DOUBTFUL_MONTHS, MONTHS, WEEKDAYS} from '../times/months.js';
import type {Word} from './name-words.js';
import {NOT_NAMES} from '../tables/not-names.js';
import {ORGANISATION_HEADS} from '../tables/organisation-words.js';
import {HONORIFICS, TITLE_WORDS} from '../tables/role-words.js';

export interface Unit {
  readonly from: number;
  readonly to: number;
  readonly entry?: Entry;
  /** The first word of what joins it to the unit before: "of", "and", "for"; undefined when nothing does. */
  readonly link?: string;
}

/** Short forms that are nothing else with a capital; "Mar" and "Jun" are names too. */
const SURE_SHORT_MONTHS = new Set(['jan', 'feb', 'aug', 'sept', 'oct', 'nov', 'dec']);

/** A month or weekday, unless the words around make it somebody's or a newspaper's name. */
export function isCalendar(words: readonly Word[], i: number): boolean {
  const {lower} = words[i];
  if (WEEKDAYS.has(lower))
    return !(words[i + 1]?.capital && ORGANISATION_HEADS.get(words[i + 1].lower) === 'media');
  if (!MONTHS.has(lower) && !SURE_SHORT_MONTHS.has(lower)) return false;
  const before = words[i - 1];
  const after = words[i + 1];
  if (!DOUBTFUL_MONTHS.has(lower)) return true;
  if (before?.capital && isFirstName(before)) return false;
  if (before && (HONORIFICS.has(before.lower) || (before.capital && TITLE_WORDS.has(before.lower))))
    return false;
  return !(
    after?.capital &&
    !after.punctuation &&
    ['april', 'june', 'august'].includes(lower) &&
    !isCommon(after)
  );
}

function isCommon(word: Word): boolean {
  return NOT_NAMES.has(word.lower);
}

/** The longest known name that begins at a word, else the word alone. */
export function unitAt(words: readonly Word[], from: number, link?: string): Unit {
  const limit = longestFrom(words[from].text);
  let joined = words[from].text;
  let best: Unit = {from, to: from + 1, entry: lookUp(joined), link};
  let count = 1;
  for (let at = from + 1; at < words.length && count < limit; at++) {
    if (words[at - 1].possessive) break;
    if (words[at].punctuation && !/^[,&.]$/.test(words[at].text)) break;
    if (words[at].text === ',') {
      joined += ',';
      continue;
    }
    joined += ` ${words[at].text}`;
    count++;
    const entry = lookUp(joined);
    // "The Australian" is a newspaper, "The Australian Institute …" is not.
    const next = words[at + 1];
    const opens = words[from].text === 'The' && next?.capital === true && !words[at].possessive;
    if (entry && !opens) best = {from, to: at + 1, entry, link};
  }
  return best;
}

/** The words as the gazetteer has them. */
export function plain(words: readonly Word[], from: number, to: number): string {
  return words
    .slice(from, to)
    .map((word) => word.text)
    .join(' ');
}

/** Whether a name can begin here. */
export function opens(words: readonly Word[], i: number): boolean {
  const word = words[i];
  return (
    word.capital && !isCalendar(words, i) && (!breaksName(word.text) || unitAt(words, i).entry !== undefined)
  );
}
