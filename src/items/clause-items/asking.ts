import type {ClauseFact} from '../../facts/fact.js';
import type {Entity} from '../../language/names/name.js';
import type {Reading} from '../../language/reading.js';
import type {Item} from '../item.js';
import type {Random} from '../random.js';
import type {Stem} from '../stems/stem.js';

/** A stem that is to become an item: what its options and key are found from. */
export interface Asking {
  readonly reading: Reading;
  readonly fact: ClauseFact;
  readonly stem: Stem;
  /** Entities the stem names. */
  readonly named: ReadonlySet<Entity>;
  readonly random: Random;
}

/** What the items of all types have; the id comes with the review. */
export const baseOf = ({stem, fact}: Asking): Pick<Item, 'id' | 'stem' | 'points' | 'evidence'> => ({
  id: '',
  stem: stem.text,
  points: 1,
  evidence: fact.evidence,
});
