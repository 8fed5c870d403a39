import type {Item} from '../items/item.js';
import {areIds} from './are-ids.js';
import {ATTEMPT_VERSION, type Attempt} from './attempt.js';
import {quizFingerprint} from './begin-attempt.js';
import type {Fault} from './fault.js';
import {fitsItem} from './fits-item.js';
import {check, fault, type Place} from './place.js';
import {explain, type Problem} from './problem.js';
import type {Quiz} from './quiz.js';
import {anyText, number, oneOf, share, text, whole} from './shapes.js';

export type RestoredAttempt =
  | {readonly ok: true; readonly attempt: Attempt}
  | {readonly ok: false; readonly problems: readonly Problem[]};

/**
 * Takes up an attempt that was kept as JSON, if it is one at this very quiz. What was kept may be cut short, made by
 * another version, or belong to another quiz or to this one before its items changed: then it says so, and the caller
 * starts anew.
 */
export function restoreAttempt(quiz: Quiz, json: string): RestoredAttempt {
  const faults: Fault[] = [];
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return {ok: false, problems: [explain({code: 'json', path: '', value: json})]};
  }
  const attempt = {value, path: '', faults};
  const made = (place: Place) => {
    const wanted = quizFingerprint(quiz);
    if (place.value !== wanted) fault(place, 'other-quiz', wanted);
  };
  if (check(attempt, {attemptVersion: oneOf([ATTEMPT_VERSION]), quiz: made})) checkAttempt(attempt, quiz);
  return faults.length ? {ok: false, problems: faults.map(explain)} : {ok: true, attempt: value as Attempt};
}

const flag = oneOf([true, false]);

const SETTINGS = {
  mode: oneOf(['immediate', 'exam', 'flash']),
  shuffle: flag,
  tries: number(1),
  hintCost: share,
  locale: text,
  'timeLimit?': number(0),
};

const CONFIDENCE = {'confidence?': oneOf(['sure', 'fairly', 'guess'])};

function checkAttempt(attempt: Place, quiz: Quiz): void {
  const items = new Map<unknown, Item>(quiz.items.map((item) => [item.id, item]));
  const {entries} = attempt.value as {readonly entries: unknown};
  const count = Array.isArray(entries) ? entries.length : 0;
  check(attempt, {
    seed: anyText,
    settings: SETTINGS,
    round: whole(1),
    entries: [
      (entry: Place) => {
        const item = items.get((entry.value as {readonly item?: unknown} | null)?.item);
        // Each item comes once.
        if (check(entry, {item: oneOf(items.keys(), 'other-item')}) && item) checkEntry(entry, item);
        items.delete(item?.id);
      },
      Math.min(1, quiz.items.length),
    ],
    current: whole(0, Math.max(0, count - 1)),
    finished: quiz.items.length ? flag : oneOf([true]),
    startedAt: number(),
    at: number(),
  });
}

function checkEntry(entry: Place, item: Item): void {
  const options = 'options' in item ? item.options : [];
  const response = (place: Place) => {
    if (!fitsItem(item, place.value)) fault(place, 'response', item.type);
  };
  const order = (place: Place) => {
    const {value} = place;
    if (!areIds(value, options) || value.length !== options.length) fault(place, 'key-count', options.length);
  };
  check(entry, {
    [options.length ? 'options' : 'options?']: order,
    'response?': response,
    ...CONFIDENCE,
    tries: [{response, ...CONFIDENCE}],
    'closed?': flag,
    'revealed?': flag,
    'skipped?': flag,
    'flagged?': flag,
    'hints?': whole(0, item.hints?.length ?? 0),
    'struck?': (place: Place) => areIds(place.value, options) || fault(place, 'key-unknown'),
    spent: number(0),
  });
}
