import type {Attempt} from '../quiz/attempt.js';
import type {Quiz} from '../quiz/quiz.js';
import {restoreAttempt} from '../quiz/restore-attempt.js';

/**
 * The attempt that was kept; undefined when it is none, or was begun on other items or under other
 * rules than `fresh`.
 */
export function takeUp(quiz: Quiz, fresh: Attempt, json: string): Attempt | undefined {
  const restored = restoreAttempt(quiz, json);
  if (!restored.ok) return undefined;
  const {attempt} = restored;
  const {mode, tries, hintCost, shuffle} = fresh.settings;
  const same =
    attempt.settings.mode === mode &&
    attempt.settings.tries === tries &&
    attempt.settings.hintCost === hintCost &&
    attempt.settings.shuffle === shuffle;
  return same ? attempt : undefined;
}
