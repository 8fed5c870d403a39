import {editDistance} from './edit-distance.js';
import {foldText, foldWords} from './fold-text.js';
import {takesForAnother} from './lookalikes.js';

interface TextKey {
  readonly accepted: readonly string[];
  /** Answers close to an accepted one that are wrong all the same. */
  readonly rejected?: readonly string[];
}

/** Whether the text is an accepted answer, or one with a slip of the finger in it. */
export function isAccepted(text: string, {accepted, rejected = []}: TextKey): boolean {
  const given = foldText(text);
  if (accepted.some((one) => foldText(one) === given)) return true;
  return !rejected.some((one) => foldText(one) === given) && accepted.some((one) => isSlip(text, one));
}

/** How many edits a slip may have: one from 5 letters on, two from 10 on. */
const allowance = (letters: number) => (letters < 5 ? 0 : letters < 10 ? 1 : 2);

const digits = (text: string) => text.replace(/\P{N}/gu, '');

function isSlip(text: string, meant: string): boolean {
  const [given, right] = [foldText(text), foldText(meant)];
  const limit = allowance(right.length);
  // A wrong digit is a wrong figure.
  if (digits(given) !== digits(right) || editDistance(given, right, limit) > limit) return false;
  const [words, rightWords] = [foldWords(text), foldWords(meant)];
  if (takesForAnother(words, rightWords)) return false;
  // Two edits in one short word make another word of it: "North" and "South" in "North Carolina".
  return (
    words.length !== rightWords.length ||
    rightWords.every((word, i) => word.length > 5 || editDistance(words[i] as string, word, 1) < 2)
  );
}
