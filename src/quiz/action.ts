import type {Confidence} from './attempt.js';
import type {Response} from './response.js';

/** Everything that can happen to an attempt. `item` is an item's id. */
export type Action =
  /** Fills in or changes the answer to an item, without grading it. In mode `flash`: the reader's own grade. */
  | {
      readonly type: 'respond';
      readonly item: string;
      readonly response: Response;
      readonly confidence?: Confidence;
    }
  /** Takes back an answer that is not graded yet. */
  | {readonly type: 'withdraw'; readonly item: string}
  /** Grades the answer (not in mode `exam`). A number that cannot be read is not graded. */
  | {readonly type: 'grade'; readonly item: string}
  /** Closes an item in mode `immediate`, whatever tries are left. */
  | {readonly type: 'giveUp'; readonly item: string}
  /** Shows the answer in mode `flash`. */
  | {readonly type: 'reveal'; readonly item: string}
  /** Shows the item's next hint; when there is none, strikes out a wrong option as long as another is left. */
  | {readonly type: 'hint'; readonly item: string}
  /** Marks an item to come back to, or unmarks it. */
  | {readonly type: 'flag'; readonly item: string}
  | {readonly type: 'goTo'; readonly item: string}
  | {readonly type: 'back'}
  /** In mode `exam` to the item behind; else to the next one open and, when none is, it finishes. */
  | {readonly type: 'next'}
  /** Leaves the item for later. But for mode `exam`, skipping the only one open finishes. */
  | {readonly type: 'skip'}
  /** The reader leaves. */
  | {readonly type: 'pause'}
  /** The reader is back: the time since the last action is not counted. */
  | {readonly type: 'resume'}
  /** So many milliseconds more. */
  | {readonly type: 'extend'; readonly by: number}
  /** Does away with the time limit. */
  | {readonly type: 'unlimit'}
  /** Grades every answer not graded yet, and closes all items. Possible until it is done. */
  | {readonly type: 'finish'}
  /** Once finished: a new round, of the items without full marks. */
  | {readonly type: 'retryMissed'}
  /** A new attempt at all items, at any time. */
  | {readonly type: 'restart'; readonly seed: string};
