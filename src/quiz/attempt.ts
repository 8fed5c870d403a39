import type {Response} from './response.js';

export const ATTEMPT_VERSION = 1;

/**
 * - `immediate`: each answer is graded when the reader asks for it, with feedback.
 * - `exam`: answers can be changed until all are handed in; grades come then.
 * - `flash`: the reader recalls the answer, sees it, and grades the recall.
 */
export type Mode = 'immediate' | 'exam' | 'flash';

export type Confidence = 'sure' | 'fairly' | 'guess';

export interface Settings {
  readonly mode: Mode;
  /** Whether items and options are shown in an order the seed draws; see `orderOptions` for what never or always is. */
  readonly shuffle: boolean;
  /** How often an item may be answered in mode `immediate`: 1 or more. */
  readonly tries: number;
  /** What each hint takes off the item's score: a share from 0 to 1. */
  readonly hintCost: number;
  /** The page's language tag, for the separators of figures that are typed. */
  readonly locale: string;
  /** Milliseconds for the whole attempt, of time spent with it. None when absent. Being quick earns nothing. */
  readonly timeLimit?: number;
}

/** A graded answer. Its score follows from the item and the response, and is never stored. */
export interface Try {
  readonly response: Response;
  readonly confidence?: Confidence;
}

/** What the reader did with one item. Marks that are not set are not there. */
export interface Entry {
  /** The item's id. */
  readonly item: string;
  /** The ids of its options in the order shown, where it has options. */
  readonly options?: readonly string[];
  /** Answered but not graded yet. */
  readonly response?: Response;
  readonly confidence?: Confidence;
  readonly tries: readonly Try[];
  /** Nothing more can be answered here: right, out of tries, given up, or handed in. */
  readonly closed?: boolean;
  /** In mode `flash`: the answer was shown. */
  readonly revealed?: boolean;
  readonly skipped?: boolean;
  readonly flagged?: boolean;
  /** How many of the item's own hints were shown. */
  readonly hints?: number;
  /** Ids of wrong options struck out as a hint. */
  readonly struck?: readonly string[];
  /** Milliseconds spent with the item on screen. */
  readonly spent: number;
}

/**
 * One reader's way through a quiz. Plain JSON, never changed: `advance` gives a new one. It holds the order of items and
 * options as shown, not only the seed they were drawn with, so that it stays what it was under any later version.
 */
export interface Attempt {
  readonly attemptVersion: typeof ATTEMPT_VERSION;
  /** Fingerprint of the items it was begun with. */
  readonly quiz: string;
  readonly seed: string;
  readonly settings: Settings;
  /** 1, and one more each time what was missed is tried again. */
  readonly round: number;
  /** In the order shown. A later round holds only what was missed. */
  readonly entries: readonly Entry[];
  /** Position in `entries` of the item on screen. */
  readonly current: number;
  readonly finished: boolean;
  /** Milliseconds of the caller's clock: when it began, and when the last action came. */
  readonly startedAt: number;
  readonly at: number;
}
