import type {EXPECTED} from './problem.js';

/** What is wrong, for programs. What was expected instead stands in the table of `problem.ts`. */
export type FaultCode = keyof typeof EXPECTED;

/** A fault of content, as a check finds it: rules only, so that a page which shows a sound quiz loads no words for others. */
export interface Fault {
  readonly code: FaultCode;
  /** JSON Pointer (RFC 6901) to the place: "/items/3/key/0"; '' is the whole document. */
  readonly path: string;
  readonly value: unknown;
  /** What the rule at this place asks for: a number, a list of names. */
  readonly detail?: unknown;
}
