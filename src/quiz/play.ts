import type {Action} from './action.js';
import type {Attempt} from './attempt.js';
import type {Quiz} from './quiz.js';
import {scoreAttemptBy, type AttemptScore} from './score-attempt.js';
import {scoreResponse} from './score.js';
import {advanceBy} from './transitions.js';

/** The attempt after an action; see `advanceBy`. */
export function advance(quiz: Quiz, attempt: Attempt, action: Action, now: number): Attempt {
  return advanceBy(scoreResponse, quiz, attempt, action, now);
}

/** Scores what is graded so far; see `scoreAttemptBy`. */
export function scoreAttempt(quiz: Quiz, attempt: Attempt): AttemptScore {
  return scoreAttemptBy(scoreResponse, quiz, attempt);
}
