import type {SentenceReading, TokenRange} from '../sentence-reading.js';
import type {WordClass} from '../words/word-class.js';

/** Whether a word of this class can open a finite verb group. */
export const isFinite = (here: WordClass): boolean =>
  here === 'finite' || here === 'auxiliary' || here === 'modal';

/** Whether any word of the range can open a finite verb group. */
export const holdsFinite = ({classes}: SentenceReading, {from, to}: TokenRange): boolean =>
  classes.slice(from, to).some(isFinite);
