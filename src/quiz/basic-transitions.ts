import type {Item} from '../items/item.js';
import type {Action} from './action.js';
import type {Attempt, Entry} from './attempt.js';
import {beginAttempt} from './begin-attempt.js';
import type {Play} from './play-by.js';
import type {Quiz} from './quiz.js';
import {itemsById, scoreEntry} from './score-attempt.js';

/** What a transition works with beside the attempt. */
export interface Setting extends Play {
  readonly quiz: Quiz;
}

export type Transition<A> = (attempt: Attempt, action: A, setting: Setting) => Attempt;

export type Transitions = {readonly [T in Action['type']]: Transition<Extract<Action, {type: T}>>};

/** A transition of one item's entry: what to put into it, or nothing when the action does not fit. */
type Change<A> = (
  entry: Entry,
  action: A,
  item: Item,
  attempt: Attempt,
  setting: Setting,
) => Partial<Entry> | undefined | false;

/**
 * What can happen to an attempt at items that are answered one after the other, in mode `immediate`: all that a page has
 * to know of most quizzes.
 */
export const BASIC = {
  respond: change(
    ({closed}, {response, confidence}, item, _, {fits}) =>
      !closed && fits(item, response) && {response, confidence, skipped: undefined},
  ),

  withdraw: change(({response, closed}) => !closed && response && NO_RESPONSE),

  grade: change((entry, _, item, attempt, setting) => grade(entry, item, attempt, setting)),

  next(attempt) {
    const open = nextOpen(attempt);
    return open < 0 && attempt.entries[attempt.current]?.closed
      ? {...attempt, finished: true}
      : moveTo(attempt, open);
  },

  pause: (attempt) => ({...attempt}),

  resume: (attempt) => ({...attempt}),

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

  restart: ({settings, at}, {seed}, {quiz, draw}) => beginAttempt(quiz, seed, settings, at, draw),
} satisfies Partial<Transitions>;

export const NO_RESPONSE = {response: undefined, confidence: undefined};

export function change<A extends {readonly item: string}>(how: Change<A>): Transition<A> {
  return (attempt, action, setting) => {
    const position = attempt.entries.findIndex(({item}) => item === action.item);
    const entry = attempt.entries[position];
    const item = setting.quiz.items.find(({id}) => id === action.item);
    const changed = entry && item && how(entry, action, item, attempt, setting);
    return changed ? put(attempt, position, {...entry, ...changed}) : attempt;
  };
}

/** What grading puts into an entry: nothing without an answer that can be read. */
export function grade(
  {response, confidence, closed, tries}: Entry,
  item: Item,
  {settings}: Attempt,
  {score}: Play,
) {
  const scored = !closed && response && score(item, response, settings.locale);
  if (!scored || !('score' in scored)) return;
  const last = settings.mode !== 'immediate' || tries.length + 1 >= settings.tries;
  return {...NO_RESPONSE, tries: [...tries, {response, confidence}], closed: scored.correct || last};
}

export function put(attempt: Attempt, position: number, entry: Entry): Attempt {
  return {...attempt, entries: attempt.entries.with(position, entry)};
}

export function moveTo(attempt: Attempt, position: number): Attempt {
  return position === attempt.current || !attempt.entries[position]
    ? attempt
    : {...attempt, current: position};
}

/** The position of the next entry that waits for an answer, around the end; −1 when no other does. */
export function nextOpen({entries, current}: Attempt, isOpen = ({closed}: Entry) => !closed): number {
  const open = [...entries.keys()].filter((i) => i !== current && isOpen(entries[i] as Entry));
  return open.find((i) => i > current) ?? open[0] ?? -1;
}
