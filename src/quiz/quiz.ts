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
  readonly items: readonly Item[];
}
