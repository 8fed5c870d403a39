import type {When} from './calendar.js';
import {distanceAt, periodAt} from './distances.js';
import {PARTS_OF_DAY, SEASONS} from './months.js';
import type {Piece} from '../pieces.js';
import {integerAt, stem, wordBefore, type Core} from './time-core.js';
import {timeUnitAt} from './time-units.js';
import {weekdayAt} from './weekdays.js';
import {isFunctionWord} from '../words/words.js';

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

/** "last month", "this year", "next week", "the next day", "the same month in 2019", "that night". */
function relativeAt(pieces: readonly Piece[], i: number): Core | undefined {
  const word = pieces[i].lower;
  if (word === 'weekend' && wordBefore(pieces, i) === 'the') {
    const spent = /^(?:over|at|during|on|throughout)$/.test(wordBefore(pieces, i - 1));
    return spent ? {from: i - 1, to: i + 1, grain: 'period'} : undefined;
  }
  if (!/^(?:last|this|next|past|coming|same|following|previous|preceding|that|current)$/.test(word))
    return undefined;
  const unit = timeUnitAt(pieces, i + 1);
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
