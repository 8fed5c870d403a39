import type {AnyFact} from '../facts/fact.js';
import type {Reading} from '../language/reading.js';
import type {Item} from './item.js';

/** An item as made, before anybody has judged it. */
export interface Draft {
  readonly reading: Reading;
  readonly fact: AnyFact;
  readonly item: Item;
  readonly form: 'question' | 'cloze' | 'statement';
  /** The stem is understood only beside the headline. */
  readonly fromHeadline?: boolean;
}

/** What became of an item that was made. */
export interface Candidate {
  readonly verdict: 'kept' | 'refused' | 'not selected';
  /** Why it was refused or left out. */
  readonly reason?: string;
  readonly item: Item;
  /** The stem without the headline in front, for a quiz that stands under its article. */
  readonly bareStem?: string;
  readonly fact: AnyFact;
  /** How much the fact matters to the story: higher is more. */
  readonly salience: number;
}
