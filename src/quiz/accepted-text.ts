import {parseNumber} from '../language/quantities/number-words.js';
import {editDistance} from './edit-distance.js';
import {foldText, foldWords} from './fold-text.js';
import {takesForAnother} from './lookalikes.js';

interface TextKey {
  readonly accepted: readonly string[];
  /** Answers close to an accepted one that are wrong all the same. */
  readonly rejected?: readonly string[];
}

/**
 * Whether the text is an accepted answer, or one with a slip of the finger in it: one edit from 5 letters on, two from 10
 * on. Numbers are compared as numbers, "four" with "4".
 */
export function isAccepted(text: string, {accepted, rejected = []}: TextKey): boolean {
  if (accepted.some((one) => isSame(text, one))) return true;
  return !rejected.some((one) => isSame(text, one)) && accepted.some((one) => isSlip(text, one));
}

function isSame(text: string, meant: string): boolean {
  if (foldText(text) === foldText(meant)) return true;
  const number = parseNumber(meant);
  return number !== undefined && number === parseNumber(text);
}

const allowance = (letters: number) => (letters < 5 ? 0 : letters < 10 ? 1 : 2);

const figures = (text: string) => text.replace(/[^\p{N}.]/gu, '');

function isSlip(text: string, meant: string): boolean {
  const [given, right] = [foldText(text), foldText(meant)];
  const limit = allowance(right.length);
  // A wrong digit is a wrong figure, and a number that is another is no slip.
  if (parseNumber(text) !== undefined && parseNumber(meant) !== undefined) return false;
  if (figures(given) !== figures(right) || editDistance(given, right, limit) > limit) return false;
  const [words, rightWords] = [foldWords(text), foldWords(meant)];
  if (takesForAnother(words, rightWords)) return false;
  // Two edits in one short word make another word of it: "North" and "South" in "North Carolina".
  return (
    words.length !== rightWords.length ||
    rightWords.every((word, i) => word.length > 5 || editDistance(words[i] as string, word, 1) < 2)
  );
}
