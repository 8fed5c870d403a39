import {grainOf, isDay, type When} from './calendar.js';
import {DOUBTFUL_MONTHS, MONTHS, SHORT_MONTHS} from './months.js';
import {isCapital, isDash, type Piece} from '../pieces.js';
import {ordinalAt} from '../quantities/ordinals.js';
import {looksPlural} from '../words/words.js';
import {integerAt, stem, wordBefore, type Core, type CoreContext} from './time-core.js';
import {wordSet} from '../words/word-set.js';

/** Words in front of which "May", "March" and "August" can only be months. */
const BEFORE_MONTHS = wordSet(
  'in since until till last next this early mid late throughout during through each every',
);
/** Numbers of four digits from here on are no years. */
const YEARS_END = 2100;

/** A day or month with as much of its date as is written: "June 22, 2022", "22 June", "May 2019", "in May". */
export function dateAt(pieces: readonly Piece[], i: number, context: CoreContext): Core | undefined {
  return isoDateAt(pieces, i) ?? monthFirst(pieces, i, context) ?? dayFirst(pieces, i);
}

interface Month {
  readonly number: number;
  readonly to: number;
  /** Good only beside a day. */
  readonly short: boolean;
  readonly doubtful: boolean;
}

function monthAt(pieces: readonly Piece[], i: number): Month | undefined {
  const piece = pieces[i];
  if (!isCapital(piece)) return undefined;
  const word = stem(piece);
  const number = MONTHS.get(word);
  const doubtful = DOUBTFUL_MONTHS.has(word);
  if (number !== undefined) return {number, to: i + 1, short: false, doubtful};
  const short = SHORT_MONTHS.get(word);
  if (short === undefined) return undefined;
  const stop = pieces[i + 1]?.text === '.' && pieces[i + 1].glued;
  return {number: short, to: i + (stop ? 2 : 1), short: true, doubtful};
}

/** A day of the month in digits: "22", "22nd", or a range of them: "22–24", "22 and 23". */
function dayAt(pieces: readonly Piece[], i: number): {day: number; to: number; range: boolean} | undefined {
  const day = singleDay(pieces, i);
  if (!day) return undefined;
  const joined = isDash(pieces[day.to]) || /^(?:to|and|or|through)$/.test(pieces[day.to]?.lower ?? '');
  const found = joined ? singleDay(pieces, day.to + 1) : undefined;
  // "on June 22 and 23 people fled"
  const second = found && !looksPlural(pieces[found.to]) ? found : undefined;
  return second && second.day > day.day ? {day: day.day, to: second.to, range: true} : {...day, range: false};
}

function singleDay(pieces: readonly Piece[], i: number): {day: number; to: number} | undefined {
  const ordinal = ordinalAt(pieces, i);
  const day = ordinal?.digits ? ordinal.value : integerAt(pieces, i);
  const to = ordinal?.digits ? ordinal.to : i + 1;
  const next = pieces[to];
  if (!(day >= 1 && day <= 31)) return undefined;
  // "June 22" is a day, "May 5G", "June 20%" and "June 5:30" are not.
  return next?.glued && (next.kind === 'word' || /^[%:°/]$/.test(next.text)) ? undefined : {day, to};
}

/** A year behind a day or month, a comma between or not. */
function yearBehind(pieces: readonly Piece[], i: number): {year: number; to: number} | undefined {
  const at = pieces[i]?.text === ',' || pieces[i]?.lower === 'of' ? i + 1 : i;
  const year = integerAt(pieces, at);
  const next = pieces[at + 1];
  if (!(year >= 1000 && year < YEARS_END)) return undefined;
  return next?.glued && next.kind === 'word' ? undefined : {year, to: at + 1};
}

function monthFirst(pieces: readonly Piece[], i: number, context: CoreContext): Core | undefined {
  const month = monthAt(pieces, i);
  if (!month) return undefined;
  const day = dayAt(pieces, month.to);
  if (day) {
    const year = yearBehind(pieces, day.to);
    const relative = year ? undefined : yearOfSpeech(pieces, day.to);
    const to = year?.to ?? relative?.to ?? day.to;
    if (relative && !day.range) return ofSpeech(i, to, month.number, day.day, relative.by);
    if (day.range) return {from: i, to, grain: 'period', absolute: year !== undefined};
    return dated(i, to, {year: year?.year, month: month.number, day: day.day});
  }
  if (month.short) return undefined;
  const year = yearBehind(pieces, month.to);
  if (year) return dated(i, year.to, {year: year.year, month: month.number});
  const relative = yearOfSpeech(pieces, month.to);
  if (relative) return ofSpeech(i, relative.to, month.number, undefined, relative.by);
  const before = wordBefore(pieces, i) || (isDash(pieces[i - 1]) ? (pieces[i - 2]?.lower ?? '') : '');
  const named = BEFORE_MONTHS.has(before) || context.continues || isBound(pieces, i, month.to, before);
  if (month.doubtful && !named) return undefined;
  return dated(i, month.to, {month: month.number});
}

/** "from May to August", "the end of March" */
function isBound(pieces: readonly Piece[], i: number, to: number, before: string): boolean {
  if (before === 'of') return /^(?:end|beginning|start|middle|month)$/.test(pieces[i - 2]?.lower ?? '');
  const joined = isDash(pieces[to]) || /^(?:to|and|until|through)$/.test(pieces[to]?.lower ?? '');
  return (before === 'from' || before === 'between') && joined && monthAt(pieces, to + 1) !== undefined;
}

/** "last year", "of this year" behind a month. */
function yearOfSpeech(pieces: readonly Piece[], i: number): {by: number; to: number} | undefined {
  const at = pieces[i]?.lower === 'of' ? i + 1 : i;
  const by = ['last', 'this', 'next'].indexOf(pieces[at]?.lower ?? '') - 1;
  return by >= -1 && pieces[at + 1]?.lower === 'year' ? {by, to: at + 2} : undefined;
}

function dayFirst(pieces: readonly Piece[], i: number): Core | undefined {
  if (pieces[i].kind !== 'number' || (pieces[i].glued && pieces[i - 1]?.text !== '(')) return undefined;
  const day = dayAt(pieces, i);
  if (!day) return undefined;
  const month = monthAt(pieces, pieces[day.to]?.lower === 'of' ? day.to + 1 : day.to);
  if (!month) return undefined;
  const year = yearBehind(pieces, month.to);
  const relative = year ? undefined : yearOfSpeech(pieces, month.to);
  const from = wordBefore(pieces, i) === 'the' && pieces[day.to - 1].kind === 'word' ? i - 1 : i;
  const to = year?.to ?? relative?.to ?? month.to;
  if (day.range) return {from, to, grain: 'period', absolute: year !== undefined};
  if (relative) return ofSpeech(from, to, month.number, day.day, relative.by);
  return dated(from, to, {year: year?.year, month: month.number, day: day.day});
}

function ofSpeech(from: number, to: number, month: number, day: number | undefined, by: number): Core {
  const when: When = {kind: 'month-of', month, by, ...(day === undefined ? {} : {day})};
  return {from, to, grain: day === undefined ? 'month' : 'day', when, plain: true};
}

function dated(
  from: number,
  to: number,
  parts: {year?: number; month?: number; day?: number},
): Core | undefined {
  const {year, month = 1, day} = parts;
  // 29 February needs a leap year only when the year is said.
  if (day !== undefined && !isDay(year ?? 2000, month, day)) return undefined;
  return {from, to, grain: grainOf(parts), when: {kind: 'date', ...parts}, absolute: year !== undefined};
}

/** "2022-06-22"; "22/06/2022" only as far as it is unmistakable. */
function isoDateAt(pieces: readonly Piece[], i: number): Core | undefined {
  const [a, b, c] = [0, 2, 4].map((k) => integerAt(pieces, i + k));
  const separator = pieces[i + 1]?.text;
  if (!Number.isInteger(a + b + c) || separator !== pieces[i + 3]?.text) return undefined;
  if (![1, 2, 3, 4].every((k) => pieces[i + k].glued) || (pieces[i].glued && pieces[i - 1]?.text !== '('))
    return undefined;
  if (pieces[i + 5]?.glued && /^[-/\p{L}\d]/u.test(pieces[i + 5].text)) return undefined;
  const to = i + 5;
  if (separator === '-' && a > 999) return dated(i, to, {year: a, month: b, day: c});
  if (separator !== '/' && separator !== '-') return undefined;
  if (c < 1000) return undefined;
  if (a > 12) return dated(i, to, {year: c, month: b, day: a});
  if (b > 12) return dated(i, to, {year: c, month: a, day: b});
  return isDay(c, a, b) ? {from: i, to, grain: 'day', absolute: true} : undefined;
}
