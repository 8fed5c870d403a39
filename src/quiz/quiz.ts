import type {Item} from '../items/item.js';

export const FORMAT = 'migration-quiz';
export const VERSION = 1;

/** Where a quiz comes from. */
export interface Source {
  readonly title?: string;
  readonly url?: string;
  /** `YYYY-MM-DD`. */
  readonly published?: string;
}

/** What the author tells a reader whose share of the points reaches `min`, and no higher band's. */
export interface Band {
  /** From 0 (no points) to 1 (all of them). */
  readonly min: number;
  readonly text: string;
}

/** The document: `quiz.json`. */
export interface Quiz {
  readonly format: typeof FORMAT;
  readonly version: typeof VERSION;
  readonly title: string;
  /** BCP 47 tag of the language the items are written in. */
  readonly language: string;
  /** What the choice of items and their order were drawn with; '' and '0' are seeds. */
  readonly seed?: string;
  readonly source?: Source;
  /** In any order; no two with the same `min`. */
  readonly bands?: readonly Band[];
  readonly items: readonly Item[];
}
