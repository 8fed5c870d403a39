import {findFaults} from './find-faults.js';
import {findWarnings} from './find-warnings.js';
import {explain, type Problem} from './problem.js';
import type {Quiz} from './quiz.js';

/** The verdict on a document: a quiz to show, or everything that is wrong with it. */
export type CheckedQuiz =
  | {readonly ok: true; readonly quiz: Quiz; readonly warnings: readonly Problem[]}
  | {readonly ok: false; readonly problems: readonly Problem[]};

/**
 * Checks a document that may be anything at all. Nothing in it is mended or replaced: a quiz that passes is the very
 * value that was given, members this version does not know included. `quiz.schema.json` says the same to other tools,
 * as far as JSON Schema can.
 */
export function checkQuiz(value: unknown): CheckedQuiz {
  const faults = findFaults(value);
  if (faults.length) return {ok: false, problems: faults.map(explain)};
  const quiz = value as Quiz;
  return {ok: true, quiz, warnings: findWarnings(quiz).map(explain)};
}

/** Reads and checks a `quiz.json`. A byte order mark in front is let pass. */
export function parseQuiz(json: string): CheckedQuiz {
  const text = json.replace(/^\uFEFF/, '');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return {ok: false, problems: [explain({code: 'json', path: '', value: text})]};
  }
  return checkQuiz(value);
}
