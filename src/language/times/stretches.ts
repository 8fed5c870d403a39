import type {When} from './calendar.js';
import {dateAt} from './dates.js';
import {figureAt} from '../quantities/figures.js';
import {ordinalAt} from '../quantities/ordinals.js';
import {isDash, type Piece} from '../pieces.js';
import {integerAt, wordBefore, type Core} from './time-core.js';

const SET_APART = /^(?:quarter|half|week|weeks|weekend|days|months|trimester|semester)$/;

/** "by year-end", "at the end of the month" */
function endAt(pieces: readonly Piece[], i: number): Core | undefined {
  if (pieces[i].lower === 'year') {
    const at = isDash(pieces[i + 1]) ? i + 2 : i + 1;
    const ends = pieces[at]?.lower === 'end' && /^(?:by|at|before|until|fiscal)$/.test(wordBefore(pieces, i));
    return ends ? {from: i, to: at + 1, grain: 'period'} : undefined;
  }
  if (
    !/^(?:end|beginning|start|middle|turn|rest|close)$/.test(pieces[i].lower) ||
    pieces[i + 1]?.lower !== 'of'
  )
    return undefined;
  const unit =
    /^(?:day|week|month|year|decade|century)$/.test(pieces[i + 3]?.lower ?? '') &&
    pieces[i + 2].lower === 'the';
  const from = wordBefore(pieces, i) === 'the' ? i - 1 : i;
  return unit ? {from, to: i + 4, grain: 'period'} : undefined;
}

/** A stretch of a year or month: "the first quarter of 2019", "Q3 2019", "the second half of the year". */
export function stretchAt(pieces: readonly Piece[], i: number): Core | undefined {
  const quarter = /^q$/i.test(pieces[i].text) && pieces[i + 1]?.glued && integerAt(pieces, i + 1) <= 4;
  if (quarter) {
    const year = integerAt(pieces, i + 2);
    const dated = year >= 1900 && year < 2100;
    return {from: i, to: dated ? i + 3 : i + 2, grain: 'period', absolute: dated};
  }
  const end = endAt(pieces, i);
  if (end) return end;
  const last = /^(?:last|final|opening|closing)$/.test(pieces[i].lower) ? i + 1 : ordinalAt(pieces, i)?.to;
  if (last === undefined || wordBefore(pieces, i) !== 'the') return undefined;
  // "the first five months of 2001"
  const count = pieces[last] && pieces[last].kind !== 'mark' ? figureAt(pieces, last) : undefined;
  const unit = count && !count.part ? count.to : last;
  if (!SET_APART.test(pieces[unit]?.lower ?? '')) return undefined;
  if (!/^(?:of|in)$/.test(pieces[unit + 1]?.lower ?? '')) return undefined;
  const whole = wholeAt(pieces, unit + 2);
  return whole && {from: i - 1, to: whole.to, grain: 'period', absolute: whole.absolute};
}

/** The year or month that is divided: "2019", "the year", "this year", "March 2020". */
function wholeAt(
  pieces: readonly Piece[],
  i: number,
): {to: number; absolute: boolean; when?: When} | undefined {
  if (!pieces[i]) return undefined;
  const year = integerAt(pieces, i);
  if (year >= 1900 && year < 2100) return {to: i + 1, absolute: true};
  const determined = /^(?:the|this|last|next|that|each)$/.test(pieces[i].lower);
  if (determined && /^(?:year|month|century|decade)$/.test(pieces[i + 1]?.lower ?? ''))
    return {to: i + 2, absolute: false};
  const date = dateAt(pieces, i, {continues: true});
  return date && date.grain === 'month' ? {to: date.to, absolute: date.absolute ?? false} : undefined;
}
