import type {Action} from './action.js';
import type {Attempt} from './attempt.js';
import type {Transition, Transitions} from './basic-transitions.js';
import type {Draw} from './begin-attempt.js';
import type {Fits} from './fits-by.js';
import type {Quiz} from './quiz.js';
import type {Scorer} from './scorer.js';

/** How an attempt is played. A page holds of it what its quiz needs. */
export interface Play {
  /** What an answer is worth. */
  readonly score: Scorer;
  /** Whether it is an answer to the item. */
  readonly fits: Fits;
  /** In which order things are shown. */
  readonly draw: Draw;
  /** Every change of an attempt, in one place. */
  readonly transitions: Partial<Transitions>;
}

/**
 * The attempt after an action. A reader's hand may be faster than the page, so an action that does not fit (the item is not
 * in the attempt or closed, the mode has no such thing, all is finished) is no error: it gives `attempt` itself. `now` is
 * the caller's clock in milliseconds; one that goes backwards costs nobody time.
 */
export function advanceBy(play: Play, quiz: Quiz, attempt: Attempt, action: Action, now: number): Attempt {
  const {type} = action;
  const transition = play.transitions[type] as Transition<Action> | undefined;
  if (!transition || (type !== 'restart' && attempt.finished !== (type === 'retryMissed'))) return attempt;
  const timed = passTime(attempt, now, type === 'resume');
  const after = transition(timed, action, {...play, quiz});
  return after === timed ? attempt : after;
}

/** Books the time since the last action on the item on screen, unless the reader was away. */
export function passTime(attempt: Attempt, now: number, away?: boolean): Attempt {
  const {entries, current, finished} = attempt;
  const entry = entries[current];
  const passed = now - attempt.at;
  if (Number.isNaN(passed)) throw new RangeError(`Expected now in milliseconds but received ${now}`);
  const booked = entry && passed > 0 && !away && !finished;
  return {
    ...attempt,
    ...(booked && {entries: entries.with(current, {...entry, spent: entry.spent + passed})}),
    at: now,
  };
}
