import type {Action} from './action.js';
import type {Attempt} from './attempt.js';
import {draw} from './draw.js';
import {fitsType} from './fits-item.js';
import {advanceBy, type Play} from './play-by.js';
import type {Quiz} from './quiz.js';
import {scoreAttemptBy, type AttemptScore} from './score-attempt.js';
import {scoreResponse} from './score.js';
import {TRANSITIONS} from './transitions.js';

const PLAY: Play = {score: scoreResponse, fits: fitsType, draw, transitions: TRANSITIONS};

/** The attempt after an action; see `advanceBy`. */
export function advance(quiz: Quiz, attempt: Attempt, action: Action, now: number): Attempt {
  return advanceBy(PLAY, quiz, attempt, action, now);
}

/** Scores what is graded so far; see `scoreAttemptBy`. */
export function scoreAttempt(quiz: Quiz, attempt: Attempt): AttemptScore {
  return scoreAttemptBy(scoreResponse, quiz, attempt);
}
