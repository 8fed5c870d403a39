import type {Figure} from './figures.js';
import {hedgeBefore} from './hedges.js';
import {hasCapital, isCapital, isDash, opens, type Piece} from './pieces.js';
import {numberWord} from './number-words.js';
import {MONTHS, WEEKDAYS} from './months.js';
import {integerAt} from './time-core.js';
import {isFunctionWord, looksPlural} from './words.js';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** In front of a number that only tells things apart: "Chapter 11", "page 5". */
const LABELLED = set(
  `chapter article section page pages paragraph clause volume vol issue appendix category level phase tier grade flight
  route highway interstate motorway gate platform channel room rooms suite apartment apt flat building resolution no nos
  number numbers form schedule proposition prop amendment bill act title rule protocol directive regulation sector zone
  district ward precinct pier terminal exit version formula psalm verse chapter annex exhibit count model type class
  size lot bus train tram line lane hall court unit squadron battalion regiment fleet episode season series figure fig
  table p pp art para`,
);
/** The same, but a number behind them may as well count: "the week 300 people died". */
const NUMBERED = set(
  'day week year round game game match part stage step group house floor mile kilometer kilometre minute top stop lap set hole act',
);
const RACES =
  /^(?:sprint|final|finals|race|freestyle|hurdles|steeplechase|relay|dash|butterfly|backstroke|breaststroke|champion|heats|title|medley|record)$/;
const STREETS =
  /^(?:street|st|avenue|ave|road|rd|boulevard|blvd|lane|drive|square|terrace|court|parkway|highway|way|place|row|plaza)$/;
const EMERGENCY = /^(?:911|999|112|000|110|119|101)$/;
const GROUPS = /^(?:group|gang|class|round|committee|council)$/;

/** From which piece to which a figure is part of a name or number that counts nothing, or undefined where it may count. `measured` says whether a unit follows. */
export function labelAround(
  pieces: readonly Piece[],
  figure: Figure,
  measured: boolean,
): {from: number; to: number} | undefined {
  const {from, to} = figure;
  const before = pieces[from - 1];
  const next = pieces[to];
  if (Number.isNaN(figure.value)) return gluedAround(pieces, from, to);
  const run = gluedRun(pieces, figure, measured);
  // "the 100m final"
  const race = RACES.test(pieces[to + 1]?.lower ?? '') || (before?.lower === 'the' && pieces[to]?.glued);
  if (measured && pieces[to].lower === 'm' && race) return {from, to: to + 1};
  if (run || measured) return run;
  // "one for every 14 arrivals", "every four years"
  if (before?.lower === 'every' && !figure.part) return {from: from - 1, to};
  const apart = before !== undefined && !pieces[from].glued;
  const bare =
    figure.digits &&
    figure.scale === 1 &&
    figure.sign === undefined &&
    /^\d+(?:\.\d+)?$/.test(pieces[from].text);

  if (before?.text === '#' || before?.text === '№') return {from: from - 1, to};
  if (
    before?.text === '.' &&
    /^(?:no|nos|vol|p|pp|art|fig|sec|ch|prop|apt|para)$/.test(pieces[from - 2]?.lower ?? '') &&
    before.glued
  )
    return {from: from - 2, to};
  if (
    apart &&
    before.kind === 'word' &&
    figure.sign === undefined &&
    Number.isInteger(figure.value) &&
    figure.scale === 1
  ) {
    if (isLabelWord(before) && !(before.lower === 'no' && !figure.digits))
      return {from: from - 1, to: listEnd(pieces, to)};
    if (NUMBERED.has(before.lower) && !looksPlural(next)) return {from: from - 1, to};
    if (
      before.lower === 'of' &&
      GROUPS.test(pieces[from - 2]?.lower ?? '') &&
      (!looksPlural(next) || (isCapital(pieces[from - 2]) && !opens(pieces, from - 2))) &&
      !isDash(next)
    )
      return {from: from - 2, to};
  }
  // "posts 542 and 543"
  if (apart && bare && looksPlural(before) && !looksPlural(next) && Number.isInteger(figure.value))
    return {from, to: listEnd(pieces, to)};
  if (/^(?:last|final)$/.test(before?.lower ?? '') && !looksPlural(next) && !isDash(next))
    return {from: from - 1, to};
  if (/^(?:nineteen|eighteen)$/.test(pieces[from].lower) && numberWord(next?.lower ?? '')?.kind === 't')
    return {from, to: to + 1};
  if (!figure.digits) {
    // "Channel Four", "the Big Three"
    return isCapital(pieces[from]) && !opens(pieces, from) && !/^an?$/.test(pieces[from].lower)
      ? {from, to}
      : undefined;
  }
  if (!bare) return undefined;
  // The aeroplane.
  if (before?.lower === 'the' && /^7[0-8]7$/.test(pieces[from].text)) return {from, to};
  if (/^0\d/.test(pieces[from].text)) return {from, to};
  if (before?.text === '(' && next?.text === ')') return {from, to};
  if (next?.text === '(' && next.glued) return {from, to};
  if (EMERGENCY.test(pieces[from].text) && !looksPlural(next)) return {from, to};
  if (isStreetNumber(pieces, to)) return {from, to};
  if (pieces[from - 1]?.kind === 'number' && pieces[from - 2]?.kind === 'number') return {from, to};
  if (next?.kind === 'number' && pieces[to + 1]?.kind === 'number') return {from, to};
  if (isYearLike(pieces, figure)) return {from, to};
  const owned = /'s$/.test(before?.lower ?? '') && looksPlural(next);
  if (apart && hasCapital(before) && !owned && !isPlainOpening(pieces, from - 1, from))
    return {from: from - 1, to};
  // "a 747"
  const bounds = isDash(next) || /^(?:to|or)$/.test(next?.lower ?? '');
  if (apart && /^an?$/.test(before.lower) && !bounds) return {from, to};
  return undefined;
}

/** Whether a word makes a label of the number behind it: "chapter", "pages", "Flight". */
export function isLabelWord(piece: Piece | undefined): boolean {
  return piece !== undefined && (LABELLED.has(piece.lower) || LABELLED.has(piece.lower.replace(/s$/, '')));
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

/** The whole run without spaces when letters or other digits touch the figure: "K2-18b", "STS-135", "24/7", "2:14:04". */
function gluedRun(
  pieces: readonly Piece[],
  figure: Figure,
  measured: boolean,
): {from: number; to: number} | undefined {
  const {from, to} = figure;
  const before = pieces[from - 1];
  const next = pieces[to];
  const touchesBefore =
    pieces[from].glued &&
    before !== undefined &&
    (before.kind === 'word' ? figure.digits : before.kind === 'number' || touching(pieces, from));
  const chained = [to, to + 2].every(
    (at) =>
      isDash(pieces[at]) && pieces[at].glued && pieces[at + 1]?.kind === 'number' && pieces[at + 1].glued,
  );
  const touchesNext =
    !measured &&
    next !== undefined &&
    next.glued &&
    (next.kind === 'word' ||
      next.kind === 'number' ||
      (/^[:/_@&*=]$/.test(next.text) && pieces[to + 1]?.glued === true && pieces[to + 1].kind !== 'sign'));
  return touchesBefore || chained || (touchesNext && figure.digits)
    ? gluedAround(pieces, from, to)
    : undefined;
}

/** Whether a mark binds the figure to a word or number in front of it: "STS-135", "9/11", "2:14". */
function touching(pieces: readonly Piece[], from: number): boolean {
  const mark = pieces[from - 1];
  const word = pieces[from - 2];
  if (!word || !mark.glued || mark.kind !== 'mark') return false;
  if (/^[:/_.@&*=]$/.test(mark.text)) return word.kind === 'number' || word.kind === 'word';
  if (word.kind === 'word') return /^[-‐‑]$/.test(mark.text) && !/^(?:to|and|or)$/.test(word.lower);
  return isDash(mark) && word.kind === 'number';
}

/** The run without spaces around the pieces from `from` up to `to`. */
export function gluedAround(pieces: readonly Piece[], from: number, to: number): {from: number; to: number} {
  let start = from;
  let end = to;
  const joins = (piece: Piece | undefined): boolean =>
    piece !== undefined && (piece.kind !== 'mark' || /^[-–/:._@&*=#+]$/.test(piece.text));
  while (pieces[start].glued && joins(pieces[start - 1]) && from - start < 12) start--;
  while (pieces[end]?.glued && joins(pieces[end]) && end - to < 12) end++;
  // A stop or dash at the rim belongs to the sentence.
  while (end > to && pieces[end - 1].kind === 'mark') end--;
  while (start < from && pieces[start].kind === 'mark') start++;
  return {from: start, to: end};
}

function isStreetNumber(pieces: readonly Piece[], i: number): boolean {
  for (let k = 0; k < 3; k++) {
    if (!isCapital(pieces[i + k]) || pieces[i + k].glued) return false;
    if (k > 0 && STREETS.test(pieces[i + k].lower)) return true;
  }
  return false;
}

/** Plurals that a year in front dates: "2000 levels". */
const OF_A_YEAR =
  /^(?:levels|prices|standards|elections|games|olympics|figures|terms|protests|finals|playoffs|championships|riots|attacks|results)$/;

/** "2014" counts something only in "about 2000 people" and "2000 people". */
function isYearLike(pieces: readonly Piece[], {from, to, value}: Figure): boolean {
  const year = integerAt(pieces, from);
  if (!(year >= 1900 && year < 2100) || value !== year || to !== from + 1) return false;
  const next = pieces[to];
  const counts = looksPlural(next) && !next.glued && !OF_A_YEAR.test(next.lower);
  const hedged =
    /^(?:about|around|roughly|approximately|some|nearly|almost|over|than|least|most|to|many|only)$/.test(
      pieces[from - 1]?.lower ?? '',
    );
  if (
    year % 100 === 0 &&
    /^(?:roughly|approximately|some|nearly|almost|than)$/.test(pieces[from - 1]?.lower ?? '')
  )
    return false;
  return !(counts && (hedged || (year % 100 === 0 && pieces[from - 1]?.lower !== 'the')));
}

/** Whether the capital of piece `i` is only that of the sentence or a title: "About 300", "The 53". */
function isPlainOpening(pieces: readonly Piece[], i: number, figure: number): boolean {
  const {lower} = pieces[i];
  if (MONTHS.has(lower) || WEEKDAYS.has(lower)) return true;
  if (opens(pieces, i) && hedgeBefore(pieces, figure, i, false)) return true;
  if (isFunctionWord(lower) || lower.endsWith('ly')) return opens(pieces, i) || pieces[i].text.length > 2;
  return opens(pieces, i) && /(?:ing|ed)$/.test(lower);
}
