import type {Figure} from './figures.js';
import {gluedAround, gluedRun} from './glued-runs.js';
import {hedgeBefore} from './hedges.js';
import {EMERGENCY, GROUPS, isLabelWord, NUMBERED, OF_A_YEAR, RACES, STREETS} from './label-words.js';
import {hasCapital, isCapital, isDash, opens, type Piece} from '../pieces.js';
import {numberWord} from './number-words.js';
import {MONTHS, WEEKDAYS} from '../times/months.js';
import type {PieceRange} from './quantity-draft.js';
import type {Tags} from '../words/tags.js';
import {integerAt, wordBefore} from '../times/time-core.js';
import {isFunctionWord, looksPlural} from '../words/words.js';

/**
 * From which piece to which a figure is part of a name or number that counts nothing; undefined where it may count.
 * `measured` says whether a unit of measure, time or money follows.
 */
export function labelAround(
  pieces: readonly Piece[],
  figure: Figure,
  measured: boolean,
  tags: Tags,
): PieceRange | undefined {
  const {from, to} = figure;
  if (Number.isNaN(figure.value)) return gluedAround(pieces, from, to);
  if (measured) return racedAt(pieces, figure) ?? gluedRun(pieces, figure, true);
  return (
    gluedRun(pieces, figure, false) ??
    labelledAt(pieces, figure, tags) ??
    (figure.digits ? bareLabel(pieces, figure) : capitalLabel(pieces, figure))
  );
}

/** "the 100m final", "the 100m" */
function racedAt(pieces: readonly Piece[], {from, to}: Figure): PieceRange | undefined {
  const named =
    RACES.test(pieces[to + 1]?.lower ?? '') || (wordBefore(pieces, from) === 'the' && pieces[to].glued);
  return pieces[to].lower === 'm' && named ? {from, to: to + 1} : undefined;
}

/** A number that a word or sign in front makes a label: "Chapter 11", "No. 1", "#2", "every 14". */
function labelledAt(pieces: readonly Piece[], figure: Figure, tags: Tags): PieceRange | undefined {
  const {from, to} = figure;
  const before = pieces[from - 1];
  const next = pieces[to];
  if (!before) return undefined;
  if (before.text === '#' || before.text === '№') return {from: from - 1, to};
  if (before.text === '.' && before.glued && ABBREVIATIONS.test(pieces[from - 2].lower))
    return {from: from - 2, to};
  if (pieces[from].glued || before.kind !== 'word') return undefined;
  const {lower} = before;
  // "one for every 14 arrivals", "25 per 100,000 people"
  if ((lower === 'every' || lower === 'per') && !figure.part) return {from: from - 1, to};
  const whole = figure.sign === undefined && figure.scale === 1 && Number.isInteger(figure.value);
  if (!whole) return undefined;
  if (isLabelWord(before) && (lower !== 'no' || figure.digits))
    return {from: from - 1, to: listEnd(pieces, to)};
  if (looksPlural(next)) return isNamedGroup(pieces, from) ? {from: from - 2, to} : undefined;
  if (NUMBERED.has(lower)) return {from: from - 1, to};
  if (lower === 'of' && GROUPS.test(pieces[from - 2]?.lower ?? '') && !isDash(next))
    return {from: from - 2, to};
  // "posts 542 and 543"
  const closes = next === undefined || next.kind === 'mark' || isFunctionWord(next.lower);
  if (closes && isBare(pieces, figure) && looksPlural(before)) {
    const end = listEnd(pieces, to);
    if (end > to || !tags.has(before, 'Verb')) return {from, to: end};
  }
  return /^(?:last|final)$/.test(lower) && !isDash(next) ? {from: from - 1, to} : undefined;
}

const ABBREVIATIONS = /^(?:no|nos|vol|p|pp|art|fig|sec|ch|prop|apt|para)$/;

/** "the Group of 20 leaders" */
function isNamedGroup(pieces: readonly Piece[], from: number): boolean {
  const group = pieces[from - 2];
  return (
    pieces[from - 1].lower === 'of' &&
    isCapital(group) &&
    !opens(pieces, from - 2) &&
    GROUPS.test(group.lower)
  );
}

/** "Channel Four", "the Big Three", "Nineteen eighty-four" */
function capitalLabel(pieces: readonly Piece[], {from, to}: Figure): PieceRange | undefined {
  const {lower} = pieces[from];
  const year = /^(?:nineteen|eighteen)$/.test(lower) && numberWord(pieces[to]?.lower ?? '')?.kind === 't';
  if (year) return {from, to: to + 1};
  return isCapital(pieces[from]) && !opens(pieces, from) && !/^an?$/.test(lower) ? {from, to} : undefined;
}

/** Digits and nothing else: no separator of thousands, no scale word, no sign of money. */
function isBare(pieces: readonly Piece[], {from, digits, scale, sign}: Figure): boolean {
  return digits && scale === 1 && sign === undefined && /^\d+(?:\.\d+)?$/.test(pieces[from].text);
}

/** Bare digits that their looks or neighbours make a label: "911", "0800", "Boeing 747", "10 Downing Street". */
function bareLabel(pieces: readonly Piece[], figure: Figure): PieceRange | undefined {
  if (!isBare(pieces, figure)) return undefined;
  const {from, to} = figure;
  const before = pieces[from - 1];
  const next = pieces[to];
  const {text} = pieces[from];
  const word = wordBefore(pieces, from);
  const plain =
    // "the 747" is the aeroplane.
    (word === 'the' && /^7[0-8]7$/.test(text)) ||
    /^0\d/.test(text) ||
    // "(2)", "230(c)"
    (before?.text === '(' && next?.text === ')') ||
    (next?.text === '(' && next.glued) ||
    (EMERGENCY.test(text) && !looksPlural(next)) ||
    isStreetNumber(pieces, to) ||
    // A telephone number.
    (before?.kind === 'number' && pieces[from - 2]?.kind === 'number') ||
    (next?.kind === 'number' && pieces[to + 1]?.kind === 'number') ||
    isYearLike(pieces, figure);
  if (plain) return {from, to};
  const owned = /'s$/.test(word) && looksPlural(next);
  if (word && hasCapital(before) && !numberWord(word) && !owned && !isPlainOpening(pieces, from - 1, from))
    return {from: from - 1, to};
  // "a 747"
  const bounds = isDash(next) || /^(?:to|or)$/.test(next?.lower ?? '');
  return /^an?$/.test(word) && !bounds ? {from, to} : undefined;
}

/** Takes in what goes on with a label: "sections 3 and 4", "pages 12–15". */
function listEnd(pieces: readonly Piece[], to: number): number {
  const joint = pieces[to];
  const next = pieces[to + 1];
  const joined = isDash(joint) || /^(?:,|and|or|to)$/.test(joint?.lower ?? '');
  if (!joined || next?.kind !== 'number' || !/^\d{1,4}$/.test(next.text)) return to;
  const behind = pieces[to + 2];
  if (looksPlural(behind) || behind?.text === '%' || (behind?.glued && behind.kind !== 'mark')) return to;
  return /^[,a-z]/.test(joint.lower) && joint.text === ',' && !/^(?:,|and|or)$/.test(behind?.lower ?? '')
    ? to
    : to + 2;
}

function isStreetNumber(pieces: readonly Piece[], i: number): boolean {
  for (let k = 0; k < 3; k++) {
    if (!isCapital(pieces[i + k]) || pieces[i + k].glued) return false;
    if (k > 0 && STREETS.test(pieces[i + k].lower)) return true;
  }
  return false;
}

/** "2014" counts something only in "about 2000 people" and "2000 people". */
function isYearLike(pieces: readonly Piece[], {from, to, value}: Figure): boolean {
  const year = integerAt(pieces, from);
  if (!(year >= 1900 && year < 2100) || value !== year || to !== from + 1) return false;
  const next = pieces[to];
  const before = pieces[from - 1]?.lower ?? '';
  const counts = looksPlural(next) && !next.glued && !OF_A_YEAR.test(next.lower);
  const round = year % 100 === 0;
  if (/^(?:roughly|approximately|some|nearly|almost|than)$/.test(before)) return !(counts || round);
  const hedged = /^(?:about|around|over|least|most|to|many|only)$/.test(before);
  return !(counts && (hedged || (round && before !== 'the')));
}

/** Whether the capital of piece `i` is only that of the sentence or a title: "About 300", "The 53". */
function isPlainOpening(pieces: readonly Piece[], i: number, figure: number): boolean {
  const {lower} = pieces[i];
  if (MONTHS.has(lower) || WEEKDAYS.has(lower)) return true;
  if (opens(pieces, i) && hedgeBefore(pieces, figure, i, false)) return true;
  if (isFunctionWord(lower) || lower.endsWith('ly')) return opens(pieces, i) || pieces[i].text.length > 2;
  return opens(pieces, i) && /(?:ing|ed)$/.test(lower);
}
