import type {Item} from '../items/item.js';
import {createRandom, drawBelow} from '../items/random.js';
import type {Attempt, Entry} from './attempt.js';
import {
  BASIC,
  change,
  grade,
  moveTo,
  nextOpen,
  NO_RESPONSE,
  put,
  type Setting,
  type Transitions,
} from './basic-transitions.js';
import {passTime} from './play-by.js';
import {isGrade} from './response.js';
import {itemsById} from './score-attempt.js';

/** Everything that can happen to an attempt, whatever its mode and settings. */
export const TRANSITIONS: Transitions = {
  ...BASIC,

  respond: (attempt, action, setting) =>
    attempt.settings.mode === 'flash'
      ? gradeYourself(attempt, action, setting)
      : BASIC.respond(attempt, action, setting),

  grade: (attempt, action, setting) =>
    attempt.settings.mode === 'exam' ? attempt : BASIC.grade(attempt, action, setting),

  next: (attempt) =>
    attempt.settings.mode === 'exam' ? moveTo(attempt, attempt.current + 1) : BASIC.next(attempt),

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

  skip(attempt, _, setting) {
    const entry = attempt.entries[attempt.current] as Entry;
    const left = waits(attempt)(entry) ? put(attempt, attempt.current, {...entry, skipped: true}) : attempt;
    const open = nextOpen(left, waits(left));
    return open < 0 && attempt.settings.mode !== 'exam' ? finish(left, setting) : moveTo(left, open);
  },

  extend(attempt, {by}) {
    const {timeLimit} = attempt.settings;
    return timeLimit !== undefined && by > 0 ? limit(attempt, timeLimit + by) : attempt;
  },

  unlimit: (attempt) => (attempt.settings.timeLimit === undefined ? attempt : limit(attempt)),

  finish: (attempt, _, setting) => finish(attempt, setting),
};

/** In mode `flash`: the reader's own grade of a recall, once the answer was shown. */
const gradeYourself: Transitions['respond'] = change(
  ({closed, revealed}, {response, confidence}) =>
    !closed && revealed && isGrade(response) && {response, confidence, skipped: undefined},
);

/** Milliseconds left of the time limit, 0 when it is over; `undefined` without a limit. */
export function timeLeft(attempt: Attempt, now: number): number | undefined {
  const {timeLimit} = attempt.settings;
  const spent = passTime(attempt, now).entries.reduce((sum, entry) => sum + entry.spent, 0);
  return timeLimit === undefined ? undefined : Math.max(0, timeLimit - spent);
}

function finish(attempt: Attempt, setting: Setting): Attempt {
  const items = itemsById(setting.quiz);
  const entries = attempt.entries.map((entry) => {
    return {...entry, ...grade(entry, items.get(entry.item) as Item, attempt, setting), closed: true};
  });
  return {...attempt, entries, finished: true};
}

/** Whether an entry waits for an answer. */
const waits =
  ({settings}: Attempt) =>
  ({closed, response}: Entry): boolean =>
    !closed && !(settings.mode === 'exam' && response);

/** The options a hint may strike out, where the type allows it. */
function wrongOptions(item: Item): string[] {
  if (item.type !== 'choice' && item.type !== 'multiple') return [];
  return item.options.map(({id}) => id).filter((id) => !item.key.includes(id));
}

function limit(attempt: Attempt, timeLimit?: number): Attempt {
  return {...attempt, settings: {...attempt.settings, timeLimit}};
}
