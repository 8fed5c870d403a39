import {createRandom, fingerprint, shuffle} from '../items/random.js';
import {ATTEMPT_VERSION, type Attempt, type Settings} from './attempt.js';
import {orderOptions} from './order-options.js';
import type {Quiz} from './quiz.js';

const DEFAULTS: Settings = {mode: 'immediate', shuffle: false, tries: 1, hintCost: 0, locale: 'en'};

export interface StartOptions extends Partial<Settings> {
  /** Milliseconds of the caller's clock. */
  readonly now: number;
  /** What orders are drawn with: any string. */
  readonly seed?: string;
}

/**
 * A new attempt at all items of a quiz; at a quiz without items it is finished at once. Throws a RangeError for settings
 * out of their bounds.
 */
export function startAttempt(quiz: Quiz, {now, seed = '', ...some}: StartOptions): Attempt {
  const settings = {...DEFAULTS, ...some};
  const {tries, hintCost, timeLimit = 0} = settings;
  if (!(Number.isFinite(now) && tries >= 1 && hintCost >= 0 && hintCost <= 1 && timeLimit >= 0)) {
    throw new RangeError(
      `Expected settings within their bounds but received ${JSON.stringify({now, ...settings})}`,
    );
  }
  const items = settings.shuffle ? shuffle(quiz.items, createRandom(seed)) : quiz.items;
  return {
    attemptVersion: ATTEMPT_VERSION,
    quiz: quizFingerprint(quiz),
    seed,
    settings,
    round: 1,
    entries: items.map((item) => {
      const options = orderOptions(item, seed, settings.shuffle);
      return {item: item.id, ...(options && {options}), tries: [], spent: 0};
    }),
    current: 0,
    finished: !items.length,
    startedAt: now,
    at: now,
  };
}

/** What of the items an answer depends on: not their feedback, nor what the quiz says around them. */
const ASKED =
  'items id type stem points prompts options text hints key value tolerance min max accepted rejected'.split(
    ' ',
  );

/** The same for two quizzes that ask the same: an attempt at one can go on with the other. */
export function quizFingerprint({items}: Quiz): string {
  return fingerprint(JSON.stringify({items}, ASKED));
}
