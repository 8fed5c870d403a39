import type {When} from './calendar.js';
import {dateAt} from './dates.js';
import {figureAt} from './figures.js';
import {hedgeBefore} from './hedges.js';
import {AFTER_WEEKDAY_NAMES, BEFORE_WEEKDAY_NAMES, PARTS_OF_DAY, SEASONS, WEEKDAYS} from './months.js';
import {isCapital, matchAt, type Piece} from './pieces.js';
import type {TimeGrain} from './time.js';
import {integerAt, stem, wordBefore, type Core} from './time-core.js';
import {isFunctionWord} from './words.js';

const UNITS: Readonly<Record<string, TimeGrain>> = {
  second: 'hour',
  minute: 'hour',
  hour: 'hour',
  day: 'day',
  night: 'day',
  week: 'period',
  weekend: 'period',
  fortnight: 'period',
  month: 'month',
  quarter: 'period',
  season: 'period',
  term: 'period',
  semester: 'period',
  year: 'year',
  decade: 'decade',
  century: 'period',
};

function unitAt(
  pieces: readonly Piece[],
  i: number,
): {unit: string; grain: TimeGrain; plural: boolean; to: number} | undefined {
  const word = stem(pieces[i]);
  if (/^(?:fiscal|financial|calendar|academic|school)$/.test(word) && /^years?$/.test(stem(pieces[i + 1]))) {
    const plural = stem(pieces[i + 1]).endsWith('s');
    return {unit: 'fiscal year', grain: 'period', plural, to: i + 2};
  }
  const unit = word === 'centuries' ? 'century' : word.replace(/s$/, '');
  if (!Object.hasOwn(UNITS, unit)) return undefined;
  return {unit, grain: UNITS[unit], plural: word !== unit, to: i + 1};
}

/** A time told from the day of speech or from another time: "on Tuesday", "yesterday", "last month", "two days ago". */
export function deicticAt(pieces: readonly Piece[], i: number): Core | undefined {
  if (pieces[i].kind !== 'word' && pieces[i].kind !== 'number') return undefined;
  return (
    weekdayAt(pieces, i) ??
    dayWordAt(pieces, i) ??
    distanceAt(pieces, i) ??
    periodAt(pieces, i) ??
    relativeAt(pieces, i) ??
    seasonAt(pieces, i)
  );
}

function weekdayAt(pieces: readonly Piece[], i: number): Core | undefined {
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

const DAY_WORDS: Readonly<Record<string, number>> = {yesterday: -1, today: 0, tonight: 0, tomorrow: 1};

function dayWordAt(pieces: readonly Piece[], i: number): Core | undefined {
  const word = stem(pieces[i]);
  const shift = (by: number): When => ({kind: 'shift', unit: 'day', by});
  if (Object.hasOwn(DAY_WORDS, word)) {
    const before = /^(?:before|after)$/.exec(wordBefore(pieces, i))?.[0];
    const doubled = before && pieces[i - 2]?.lower === 'day' && pieces[i - 3]?.lower === 'the';
    const by = DAY_WORDS[word];
    if (doubled && by !== 0) return {from: i - 3, to: i + 1, grain: 'day', when: shift(2 * by), plain: true};
    const to = PARTS_OF_DAY.has(stem(pieces[i + 1])) ? i + 2 : i + 1;
    return {from: i, to, grain: 'day', when: shift(by), plain: true};
  }
  const part = stem(pieces[i + 1]);
  if (word === 'last' && part === 'night')
    return {from: i, to: i + 2, grain: 'day', when: shift(-1), plain: true};
  if (word === 'this' && PARTS_OF_DAY.has(part))
    return {from: i, to: i + 2, grain: 'day', when: shift(0), plain: true};
  return undefined;
}

/** "two days ago", "a month earlier", "years later". */
function distanceAt(pieces: readonly Piece[], i: number): Core | undefined {
  const word = pieces[i].lower;
  const figure = figureAt(pieces, i);
  const half = figure?.part && /^an?$/.test(pieces[figure.to]?.lower ?? '');
  const at = figure ? figure.to + (half ? 1 : 0) : quantifierEnd(pieces, i);
  const unit = unitAt(pieces, at);
  if (!unit || (at === i && !unit.plural)) return undefined;
  const direction = pieces[unit.to]?.lower ?? '';
  if (!/^(?:ago|earlier|later|before|afterwards?|beforehand|hence|prior|previously)$/.test(direction))
    return undefined;
  const next = pieces[unit.to + 1];
  // "two days before the vote" is told from the vote.
  if (/^(?:before|prior)$/.test(direction) && next && next.kind !== 'mark') return undefined;
  if (direction === 'earlier' && next?.lower === 'than') return undefined;
  const to = unit.to + 1;
  if (direction !== 'ago') return {from: i, to, grain: unit.grain, anaphoric: true};
  const count = /^an?$/.test(word) && !figure ? 1 : figure && !figure.vague ? figure.value : NaN;
  const hedge = hedgeBefore(pieces, i, 0, true);
  const exact = Number.isInteger(count) && !hedge && /^(?:day|month|year)$/.test(unit.unit);
  const when: When = {kind: 'shift', unit: unit.unit as 'day' | 'month' | 'year', by: -count};
  return {from: hedge?.at ?? i, to, grain: unit.grain, when: exact ? when : undefined, plain: true};
}

/** The position behind "a", "several", "a few", "a couple of", "many". */
function quantifierEnd(pieces: readonly Piece[], i: number): number {
  const word = pieces[i].lower;
  if (/^an?$/.test(word)) {
    if (pieces[i + 1]?.lower === 'few') return i + 2;
    if (pieces[i + 1]?.lower === 'couple') return coupleEnd(pieces, i + 1);
    return i + 1;
  }
  if (word === 'couple') return coupleEnd(pieces, i);
  return /^(?:several|few|many|some)$/.test(word) ? i + 1 : i;
}

const coupleEnd = (pieces: readonly Piece[], i: number): number =>
  pieces[i + 1]?.lower === 'of' ? i + 2 : i + 1;

/** "the past few days", "the last 30 years", "recent weeks", "the coming months". */
function periodAt(pieces: readonly Piece[], i: number): Core | undefined {
  const word = pieces[i].lower;
  const the = wordBefore(pieces, i) === 'the';
  const recent = word === 'recent';
  if (!recent && !/^(?:past|last|next|coming|previous|following|intervening)$/.test(word)) return undefined;
  const first = pieces[i + 1];
  if (!first || first.glued) return undefined;
  // "will last two weeks"
  if (/^(?:to|will|would|can|could|may|might|should|must|not|'ll)$/.test(wordBefore(pieces, i)))
    return undefined;
  const figure = first.kind === 'mark' ? undefined : figureAt(pieces, i + 1);
  let at = figure ? figure.to : quantifierEnd(pieces, i + 1);
  // "the last two or three years"
  if (figure && /^(?:or|to)$/.test(pieces[at]?.lower ?? '') && pieces[at + 1] && figureAt(pieces, at + 1)) {
    at = figureAt(pieces, at + 1)!.to;
  }
  const unit = unitAt(pieces, at);
  if (!unit) return undefined;
  const counted = at > i + 1;
  if (!counted && !unit.plural && !(the && word === 'past')) return undefined;
  if (!counted && word === 'last' && !the) return undefined;
  const anaphoric = word === 'previous' || word === 'following' || word === 'intervening';
  const half = matchAt(pieces, unit.to, ['and', 'a', 'half']);
  return {from: the ? i - 1 : i, to: half > 0 ? half : unit.to, grain: 'period', anaphoric};
}

/** "last month", "this year", "next week", "the next day", "the same month in 2019", "that night". */
function relativeAt(pieces: readonly Piece[], i: number): Core | undefined {
  const word = pieces[i].lower;
  if (word === 'weekend' && wordBefore(pieces, i) === 'the') {
    const spent = /^(?:over|at|during|on|throughout)$/.test(wordBefore(pieces, i - 1));
    return spent ? {from: i - 1, to: i + 1, grain: 'period'} : undefined;
  }
  if (!/^(?:last|this|next|past|coming|same|following|previous|preceding|that|current)$/.test(word))
    return undefined;
  const unit = unitAt(pieces, i + 1);
  if (!unit || unit.plural || /^(?:second|minute|term|hour)$/.test(unit.unit)) return undefined;
  const before = wordBefore(pieces, i);
  const the = before === 'the';
  if (unit.grain === 'day' && !the && !/^(?:that|same|following|previous)$/.test(word)) return undefined;
  const late = /^(?:early|late|earlier|later|sometime)$/.test(before);
  const from =
    the || late || (word === 'past' && before === 'this') || (word === 'same' && before === 'that')
      ? i - 1
      : i;
  if (/^(?:same|following|previous|preceding|that)$/.test(word) || (the && word === 'next')) {
    const year = yearBehind(pieces, unit.to);
    const to = year?.to ?? unit.to;
    return {from, to, grain: unit.grain, when: year?.when, anaphoric: true, plain: true};
  }
  // "the last day", "the last year of the war"
  if (the && (word === 'last' || word === 'coming' || word === 'past')) return undefined;
  const by = word === 'last' || word === 'past' ? -1 : word === 'next' || word === 'coming' ? 1 : 0;
  const exact = unit.unit === 'month' || unit.unit === 'year';
  const when: When | undefined = exact ? {kind: 'shift', unit: unit.unit as 'month' | 'year', by} : undefined;
  return {from, to: unit.to, grain: unit.grain, when, plain: true};
}

/** "in 2019", "last year" behind "the same month". */
function yearBehind(pieces: readonly Piece[], i: number): {when: When; to: number} | undefined {
  const at = /^(?:in|of)$/.test(pieces[i]?.lower ?? '') ? i + 1 : i;
  const year = integerAt(pieces, at);
  if (at > i && year >= 1000 && year < 2100) return {when: {kind: 'date', year}, to: at + 1};
  const by = ['last', 'this', 'next'].indexOf(pieces[at]?.lower ?? '') - 1;
  return by > -2 && pieces[at + 1]?.lower === 'year'
    ? {when: {kind: 'shift', unit: 'year', by}, to: at + 2}
    : undefined;
}

/** "last summer", "in the winter", "the summer of 2019", "spring 2020". */
function seasonAt(pieces: readonly Piece[], i: number): Core | undefined {
  const word = stem(pieces[i]);
  if (!SEASONS.has(word)) return undefined;
  const before = wordBefore(pieces, i);
  const the = before === 'the';
  const year = yearBehind(pieces, i + 1) ?? bareYear(pieces, i + 1);
  if (year) {
    const absolute = year.when.kind === 'date';
    const from = the || /^(?:early|late|mid)$/.test(before) ? i - 1 : i;
    return {from, to: year.to, grain: 'season', when: year.when, absolute, plain: true};
  }
  if (/^(?:last|this|next|that|previous|following)$/.test(before)) {
    const from = pieces[i - 2]?.lower === 'the' ? i - 2 : i - 1;
    return {from, to: i + 1, grain: 'season', anaphoric: from < i - 1 || before === 'that'};
  }
  const ends = !pieces[i + 1] || pieces[i + 1].kind === 'mark' || isFunctionWord(pieces[i + 1].lower);
  if (!ends || pieces[i + 1]?.lower === 'of') return undefined;
  const introduced = the ? wordBefore(pieces, i - 1) : before;
  if (!/^(?:in|during|by|until|since|through|throughout)$/.test(introduced)) return undefined;
  return {from: the ? i - 1 : i, to: i + 1, grain: 'season'};
}

function bareYear(pieces: readonly Piece[], i: number): {when: When; to: number} | undefined {
  const year = integerAt(pieces, i);
  return year >= 1000 && year < 2100 ? {when: {kind: 'date', year}, to: i + 1} : undefined;
}
