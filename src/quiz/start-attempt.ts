import type {Attempt, Settings} from './attempt.js';
import {beginAttempt} from './begin-attempt.js';
import {draw} from './draw.js';
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
  return beginAttempt(quiz, seed, settings, now, draw);
}
