import type {Draft} from '../candidate.js';

/** One thing that makes an item unfit to print: its code, and whether the draft has it. */
export interface Filter {
  readonly code: string;
  readonly finds: (draft: Draft) => boolean;
}
