import {ANAPHORS, CLOSED_CLASSES, HEDGING_ADVERBS} from './closed-classes.js';
import {WEEKDAYS} from '../times/months.js';
import type {Piece} from '../pieces.js';
import {wordSet} from './word-set.js';

/** Stand between a number and its noun: "five other countries". */
const BETWEEN = wordSet('other more additional such');

const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  [
    ...CLOSED_CLASSES,
    ANAPHORS,
    HEDGING_ADVERBS,
    WEEKDAYS.keys(),
    wordSet(
      'ago apart away each apiece just only even what how why ever next last per plus minus times said says',
    ),
    wordSet('yesterday today tomorrow tonight later earlier respectively according because'),
  ]
    .flatMap((words) => [...words])
    .filter((word) => !BETWEEN.has(word)),
);

/** Whether a word ends the noun phrase in front of it: a preposition, a verb's helper, a pronoun and their like. */
export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word);
}

const IRREGULAR_PLURALS = wordSet(
  `people men women children feet teeth mice geese oxen media data criteria phenomena bacteria alumni police staff cattle
  sheep fish deer aircraft spacecraft personnel offspring salmon bison buffalo cod swine poultry youth clergy faculty
  servicemen servicewomen policemen policewomen firemen fishermen gunmen spokesmen businessmen businesswomen
  congressmen congresswomen councilmen councillors grandchildren schoolchildren stepchildren countrymen cavalrymen
  infantrymen clergymen journeymen midwives`,
);
/** End like plurals and are none. */
const NOT_PLURAL = wordSet(
  'this is was has does less news mathematics physics economics politics athletics texas paris wales james thomas lens gas bus',
);

/** Whether a word has the form of a plural noun. */
export function looksPlural(piece: Piece | undefined): boolean {
  if (piece?.kind !== 'word') return false;
  const {lower, text} = piece;
  if (IRREGULAR_PLURALS.has(lower)) return true;
  return /[^sui'’]s$/.test(text) && lower.length > 3 && !NOT_PLURAL.has(lower) && !/'s$/.test(lower);
}
