import {wordSet} from '../../language/words/word-set.js';
import {wordsOf} from '../words.js';

const FUNCTION_WORDS = wordSet(
  `a an the of in on at to for by from with and or but as is are was were be been being has have had do does did will would can could
  may might must shall should who whom whose which what when where why how many much that this it its their his her he she they not
  about into over after before than more most according said`,
);

/** The words of a text that say something by themselves. */
export const contentWords = (text: string): string[] =>
  wordsOf(text).filter((word) => word.length > 2 && !FUNCTION_WORDS.has(word));
