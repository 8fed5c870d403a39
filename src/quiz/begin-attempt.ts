import {ATTEMPT_VERSION, type Attempt, type Entry, type Settings} from './attempt.js';
import {fingerprint} from './fingerprint.js';
import type {Quiz} from './quiz.js';

/** Gives the items of a quiz in the order to show them, each with the order of its options where it has some. */
export type Draw = (
  quiz: Quiz,
  seed: string,
  shuffled: boolean,
) => readonly Pick<Entry, 'item' | 'options'>[];

/** Everything as the quiz has it. */
export const asWritten: Draw = ({items}) =>
  items.map((item) => ({
    item: item.id,
    ...('options' in item && {options: item.options.map(({id}) => id)}),
  }));

/** A new attempt with settings that are known to be sound; at a quiz without items it is finished at once. */
export function beginAttempt(quiz: Quiz, seed: string, settings: Settings, now: number, draw: Draw): Attempt {
  const drawn = draw(quiz, seed, settings.shuffle);
  return {
    attemptVersion: ATTEMPT_VERSION,
    quiz: quizFingerprint(quiz),
    seed,
    settings,
    round: 1,
    entries: drawn.map((entry) => ({...entry, tries: [], spent: 0})),
    current: 0,
    finished: !drawn.length,
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
