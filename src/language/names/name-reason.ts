import type {NameType} from './name.js';

/** One reason to take a name for one of a type. */
export interface Reason {
  readonly type: NameType;
  readonly subtype?: string;
  /** From 0 to 1: how often it is right, seen alone. Below 0: how strongly it speaks against the type. */
  readonly weight: number;
}

export interface Evidence extends Reason {
  /** Where it comes from: of reasons from one source, the strongest alone counts. */
  readonly source: string;
}
