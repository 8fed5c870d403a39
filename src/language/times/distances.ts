import type {When} from './calendar.js';
import {figureAt} from '../quantities/figures.js';
import {hedgeBefore} from '../quantities/hedges.js';
import {matchAt, type Piece} from '../pieces.js';
import {wordBefore, type Core} from './time-core.js';
import {timeUnitAt} from './time-units.js';

/** "two days ago", "a month earlier", "years later". */
export function distanceAt(pieces: readonly Piece[], i: number): Core | undefined {
  const word = pieces[i].lower;
  const figure = figureAt(pieces, i);
  const half = figure?.part && /^an?$/.test(pieces[figure.to]?.lower ?? '');
  const at = figure ? figure.to + (half ? 1 : 0) : quantifierEnd(pieces, i);
  const unit = timeUnitAt(pieces, at);
  if (!unit || (at === i && !unit.plural)) return undefined;
  const direction = pieces[unit.to]?.lower ?? '';
  if (!/^(?:ago|earlier|later|before|afterwards?|beforehand|hence|prior|previously)$/.test(direction))
    return undefined;
  const next = pieces[unit.to + 1];
  // "two days before the vote" is told from the vote.
  if (/^(?:before|prior)$/.test(direction) && next && next.kind !== 'mark') return undefined;
  if (direction === 'earlier' && next?.lower === 'than') return undefined;
  const to = unit.to + 1;
  const hedge = hedgeBefore(pieces, i, 0, true);
  // "25,000 more than a week ago" compares.
  const compares = hedge && / than$/.test(hedge.text) && comparesBefore(pieces, hedge.at);
  const from = hedge && !compares ? hedge.at : i;
  if (direction !== 'ago') return {from, to, grain: unit.grain, anaphoric: true};
  const count = /^an?$/.test(word) && !figure ? 1 : figure && !figure.vague ? figure.value : NaN;
  const exact = Number.isInteger(count) && (!hedge || compares) && /^(?:day|month|year)$/.test(unit.unit);
  const when: When = {kind: 'shift', unit: unit.unit as 'day' | 'month' | 'year', by: -count};
  return {from, to, grain: unit.grain, when: exact ? when : undefined, plain: true};
}

/** Whether "more than" in front of a time has a quantity of its own, or "higher than" is no hedge of a time at all. */
function comparesBefore(pieces: readonly Piece[], at: number): boolean {
  const before = pieces[at - 1];
  return (
    /^(?:higher|lower|greater|older|younger|fewer)$/.test(pieces[at].lower) ||
    before?.kind === 'number' ||
    /^(?:million|billion|thousand|percent|cent|points|times|%|cases|people)$/.test(before?.lower ?? '')
  );
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
export function periodAt(pieces: readonly Piece[], i: number): Core | undefined {
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
  const unit = timeUnitAt(pieces, at);
  if (!unit) return undefined;
  const counted = at > i + 1;
  if (!counted && !unit.plural && !(the && word === 'past')) return undefined;
  if (!counted && word === 'last' && !the) return undefined;
  const anaphoric = word === 'previous' || word === 'following' || word === 'intervening';
  const half = matchAt(pieces, unit.to, ['and', 'a', 'half']);
  return {from: the ? i - 1 : i, to: half > 0 ? half : unit.to, grain: 'period', anaphoric};
}
