import type {List, Segment} from '../segments.js';
import type {SentenceReading} from '../sentence-reading.js';

/** A sentence as the clause reader walks it: its words, its lists and the segments its commas part it into. */
export interface PartedSentence {
  readonly s: SentenceReading;
  readonly lists: readonly List[];
  readonly segments: readonly Segment[];
  /** An "if" or "unless" stands somewhere in it, and may govern any of its clauses. */
  readonly conditional: boolean;
}
