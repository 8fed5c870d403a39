import {dateAt} from './dates.js';
import {AFTER_WEEKDAY_NAMES, BEFORE_WEEKDAY_NAMES, PARTS_OF_DAY, WEEKDAYS} from './months.js';
import {isCapital, type Piece} from '../pieces.js';
import {stem, wordBefore, type Core} from './time-core.js';

/** "Tuesday", "Tuesday morning", "last Tuesday", "Mondays", "Friday, August 30" */
export function weekdayAt(pieces: readonly Piece[], i: number): Core | undefined {
  if (!isCapital(pieces[i])) return undefined;
  const word = stem(pieces[i]);
  const plural = word.endsWith('s');
  const weekday = WEEKDAYS.get(plural ? word.slice(0, -1) : word);
  if (weekday === undefined) return undefined;
  const before = wordBefore(pieces, i);
  const next = pieces[i + 1];
  if (isCapital(next) && AFTER_WEEKDAY_NAMES.has(next.lower)) return undefined;
  if (BEFORE_WEEKDAY_NAMES.has(before) && isCapital(pieces[i - 1])) return undefined;
  const to = PARTS_OF_DAY.has(stem(next)) ? i + 2 : i + 1;
  const date = plural ? undefined : dateBehind(pieces, to);
  if (date) return {...date, from: i};
  if (plural) return {from: i, to, grain: 'period'};
  if (before === 'last' || before === 'past') {
    return {from: i - 1, to, grain: 'weekday', when: {kind: 'weekday', weekday, which: 'last'}, plain: true};
  }
  if (
    before === 'next' ||
    before === 'this' ||
    before === 'that' ||
    before === 'following' ||
    before === 'previous'
  ) {
    const the = pieces[i - 2]?.lower === 'the';
    const anaphoric = the || before === 'that' || before === 'following' || before === 'previous';
    return {from: the ? i - 2 : i - 1, to, grain: 'weekday', anaphoric};
  }
  if (before === 'every' || before === 'each') return {from: i - 1, to, grain: 'period'};
  return {from: i, to, grain: 'weekday', when: {kind: 'weekday', weekday}};
}

/** "Friday, August 30": the date behind a weekday. */
function dateBehind(pieces: readonly Piece[], i: number): Core | undefined {
  const at = pieces[i]?.text === ',' || pieces[i]?.lower === 'the' ? i + 1 : i;
  const date = pieces[at] && dateAt(pieces, at, {continues: false});
  return date && (date.from === at || (date.from === i && at === i + 1)) && date.grain === 'day'
    ? date
    : undefined;
}
