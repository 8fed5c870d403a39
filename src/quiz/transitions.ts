import type {Item} from '../items/item.js';
import {createRandom, drawBelow} from '../items/random.js';
import type {Action} from './action.js';
import type {Attempt, Entry} from './attempt.js';
import type {Quiz} from './quiz.js';
import {fitsItem} from './response.js';
import {itemsById, scoreEntry} from './score-attempt.js';
import type {Scorer} from './scorer.js';
import {startAttempt} from './start-attempt.js';

/** What a transition works with beside the attempt. */
interface Setting {
  readonly quiz: Quiz;
  readonly score: Scorer;
}

type Transition<A> = (attempt: Attempt, action: A, setting: Setting) => Attempt;

/** A transition of one item's entry: what to put into it, or nothing when the action does not fit. */
type Change<A> = (
  entry: Entry,
  action: A,
  item: Item,
  attempt: Attempt,
  score: Scorer,
) => Partial<Entry> | undefined | false;

/**
 * Every change of an attempt, in one place. A reader's hand may be faster than the page, so an action that does not fit
 * is no error: it gives the very attempt it was given.
 */
export const TRANSITIONS: {readonly [T in Action['type']]: Transition<Extract<Action, {type: T}>>} = {
  respond: change((entry, {response, confidence}, item, {settings}) => {
    const fits =
      settings.mode === 'flash' ? entry.revealed && response.type === 'self' : response.type !== 'self';
    return !entry.closed && fits && fitsItem(item, response) && {response, confidence, skipped: undefined};
  }),

  withdraw: change(({response, closed}) => !closed && response && NO_RESPONSE),

  grade: change(
    (entry, _, item, attempt, score) =>
      attempt.settings.mode !== 'exam' && grade(entry, item, attempt, score),
  ),

  giveUp: change(
    ({closed}, _, __, {settings}) =>
      !closed && settings.mode === 'immediate' && {...NO_RESPONSE, closed: true},
  ),

  reveal: change(
    ({revealed}, _, __, {settings}) => !revealed && settings.mode === 'flash' && {revealed: true},
  ),

  hint: change((entry, _, item, {seed}) => {
    const {hints = 0, struck = [], closed, revealed} = entry;
    if (closed || revealed) return;
    if (item.hints && hints < item.hints.length) return {hints: hints + 1};
    const wrong = wrongOptions(item).filter((id) => !struck.includes(id));
    const drawn = drawBelow(wrong.length, createRandom(`${seed}/${item.id}/${struck.length}`));
    return wrong.length > 1 && {struck: [...struck, wrong[drawn] as string]};
  }),

  flag: change(({flagged}) => ({flagged: !flagged})),

  goTo: (attempt, {item}) =>
    moveTo(
      attempt,
      attempt.entries.findIndex((entry) => entry.item === item),
    ),

  back: (attempt) => moveTo(attempt, attempt.current - 1),

  next(attempt, _, setting) {
    if (attempt.settings.mode === 'exam') return moveTo(attempt, attempt.current + 1);
    const open = nextOpen(attempt);
    return open < 0 && attempt.entries[attempt.current]?.closed
      ? finish(attempt, setting)
      : moveTo(attempt, open);
  },

  skip(attempt, _, setting) {
    const entry = attempt.entries[attempt.current] as Entry;
    const left = isOpen(attempt, entry) ? put(attempt, attempt.current, {...entry, skipped: true}) : attempt;
    const open = nextOpen(left);
    return open < 0 && attempt.settings.mode !== 'exam' ? finish(left, setting) : moveTo(left, open);
  },

  pause: (attempt) => ({...attempt}),

  resume: (attempt) => ({...attempt}),

  extend(attempt, {by}) {
    const {timeLimit} = attempt.settings;
    return timeLimit !== undefined && by > 0 ? limit(attempt, timeLimit + by) : attempt;
  },

  unlimit: (attempt) => (attempt.settings.timeLimit === undefined ? attempt : limit(attempt)),

  finish: (attempt, _, setting) => finish(attempt, setting),

  retryMissed(attempt, _, {quiz, score}) {
    const items = itemsById(quiz);
    const entries = attempt.entries
      .filter((entry) => !scoreEntry(score, items.get(entry.item) as Item, entry, attempt).correct)
      .map(({item, options}) => ({item, ...(options && {options}), tries: [], spent: 0}));
    if (!entries.length) return attempt;
    return {
      ...attempt,
      entries,
      round: attempt.round + 1,
      current: 0,
      finished: false,
      startedAt: attempt.at,
    };
  },

  restart: ({settings, at}, {seed}, {quiz}) => startAttempt(quiz, {...settings, seed, now: at}),
};

/**
 * The attempt after an action, scored by `score`. `now` is the caller's clock in milliseconds; one that goes backwards
 * costs nobody time. An action that does not fit (the item is not in the attempt or closed, the mode has no such thing,
 * all is finished) gives `attempt` itself.
 */
export function advanceBy(score: Scorer, quiz: Quiz, attempt: Attempt, action: Action, now: number): Attempt {
  const {type} = action;
  if (type !== 'restart' && attempt.finished !== (type === 'retryMissed')) return attempt;
  const timed = passTime(attempt, now, type === 'resume');
  const after = (TRANSITIONS[type] as Transition<Action>)(timed, action, {quiz, score});
  return after === timed ? attempt : after;
}

/** Milliseconds left of the time limit, 0 when it is over; `undefined` without a limit. */
export function timeLeft(attempt: Attempt, now: number): number | undefined {
  const {timeLimit} = attempt.settings;
  const spent = passTime(attempt, now).entries.reduce((sum, entry) => sum + entry.spent, 0);
  return timeLimit === undefined ? undefined : Math.max(0, timeLimit - spent);
}

const NO_RESPONSE = {response: undefined, confidence: undefined};

/** Books the time since the last action on the item on screen, unless the reader was away. */
function passTime(attempt: Attempt, now: number, away?: boolean): Attempt {
  const entry = attempt.entries[attempt.current];
  const passed = now - attempt.at;
  if (Number.isNaN(passed)) throw new RangeError(`Expected now in milliseconds but received ${now}`);
  const booked = entry && passed > 0 && !away && !attempt.finished;
  return {
    ...(booked ? put(attempt, attempt.current, {...entry, spent: entry.spent + passed}) : attempt),
    at: now,
  };
}

function put(attempt: Attempt, position: number, entry: Entry): Attempt {
  return {...attempt, entries: attempt.entries.with(position, entry)};
}

function change<A extends {readonly item: string}>(how: Change<A>): Transition<A> {
  return (attempt, action, {quiz, score}) => {
    const position = attempt.entries.findIndex(({item}) => item === action.item);
    const entry = attempt.entries[position];
    const item = quiz.items.find(({id}) => id === action.item);
    const changed = entry && item && how(entry, action, item, attempt, score);
    return changed ? put(attempt, position, {...entry, ...changed}) : attempt;
  };
}

/** What grading puts into an entry: nothing without an answer that can be read. */
function grade({response, confidence, closed, tries}: Entry, item: Item, {settings}: Attempt, score: Scorer) {
  const scored = !closed && response && score(item, response, settings.locale);
  if (!scored || !('score' in scored)) return;
  const last = settings.mode !== 'immediate' || tries.length + 1 >= settings.tries;
  return {...NO_RESPONSE, tries: [...tries, {response, confidence}], closed: scored.correct || last};
}

function finish(attempt: Attempt, {quiz, score}: Setting): Attempt {
  const items = itemsById(quiz);
  const entries = attempt.entries.map((entry) => {
    return {...entry, ...grade(entry, items.get(entry.item) as Item, attempt, score), closed: true};
  });
  return {...attempt, entries, finished: true};
}

function moveTo(attempt: Attempt, position: number): Attempt {
  return position === attempt.current || !attempt.entries[position]
    ? attempt
    : {...attempt, current: position};
}

/** Whether the entry waits for an answer. */
function isOpen({settings}: Attempt, {closed, response}: Entry): boolean {
  return !closed && !(settings.mode === 'exam' && response);
}

/** The position of the next entry that waits for an answer, around the end; −1 when no other does. */
function nextOpen(attempt: Attempt): number {
  const {entries, current} = attempt;
  const open = [...entries.keys()].filter((i) => i !== current && isOpen(attempt, entries[i] as Entry));
  return open.find((i) => i > current) ?? open[0] ?? -1;
}

/** The options a hint may strike out, where the type allows it. */
function wrongOptions(item: Item): string[] {
  if (item.type !== 'choice' && item.type !== 'multiple') return [];
  return item.options.map(({id}) => id).filter((id) => !item.key.includes(id));
}

function limit(attempt: Attempt, timeLimit?: number): Attempt {
  return {...attempt, settings: {...attempt.settings, timeLimit}};
}
