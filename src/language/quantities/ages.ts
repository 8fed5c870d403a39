import type {Figure} from './figures.js';
import {isCapital, isJoint, type Piece} from '../pieces.js';
import {looksPlural} from '../words/words.js';

export interface Age {
  /** Position of the first piece, "aged" included. */
  readonly from: number;
  readonly to: number;
  /** Positions of the unit, where one is written: "year-old", "years old". */
  readonly unit?: {readonly from: number; readonly to: number};
}

/** Whose age may stand behind a comma: "her husband, 36, fled". */
const KIN =
  /^(?:husband|wife|son|daughter|brother|sister|mother|father|man|woman|boy|girl|driver|suspect|victim|student|partner|fiance|fiancee|girlfriend|boyfriend|grandmother|grandfather|grandson|granddaughter|niece|nephew|cousin|uncle|aunt|teenager|pilot|friend)$/;
/** Whom "over 65" tells the age of. */
const AGED =
  /^(?:people|persons|adults|men|women|children|kids|girls|boys|those|anyone|anybody|nobody|everyone|someone|residents|citizens|patients|players|workers|pensioners|voters|americans|athletes|drivers|pupils|students|users|teenagers|minors|child)$/;
const UNIT = /^(?:day|week|month|year)s?$/;

/** Whether the figure that ends at piece `to` (a range included) is somebody's or something's age, and how far it goes. */
export function ageAround(pieces: readonly Piece[], figure: Figure, to: number): Age | undefined {
  const {from} = figure;
  // "30-year-old", "nine months old", "2000 year old"
  const joint = isJoint(pieces, to) ? 1 : 0;
  if (UNIT.test(pieces[to + joint]?.lower ?? '')) {
    const at = to + joint + 1;
    const old = isJoint(pieces, at) ? at + 1 : at;
    if (/^olds?$/.test(pieces[old]?.lower ?? ''))
      return {from, to: old + 1, unit: {from: to + joint, to: old + 1}};
    if (/^(?:of)$/.test(pieces[at]?.lower ?? '') && pieces[at + 1]?.lower === 'age') {
      return {from, to: at + 2, unit: {from: to + joint, to: at + 2}};
    }
  }
  if (!plausible(figure)) return undefined;
  const before = pieces[from - 1];
  const word = before?.kind === 'word' ? before.lower : '';
  if (/^(?:aged|age|ages)$/.test(word) && !measured(pieces, to)) {
    const years = UNIT.test(pieces[to]?.lower ?? '');
    return years ? {from: from - 1, to: to + 1, unit: {from: to, to: to + 1}} : {from: from - 1, to};
  }
  if (word === 'of' && /^ages?$/.test(pieces[from - 2]?.lower ?? '')) {
    const months = UNIT.test(pieces[to]?.lower ?? '');
    return months ? {from, to: to + 1, unit: {from: to, to: to + 1}} : {from, to};
  }
  const ends = /^(?:[,.;)"”]|and|when|at|in|on|this|while)$/.test(pieces[to]?.lower ?? '.');
  const closes =
    pieces[to] === undefined ||
    pieces[to].kind === 'mark' ||
    !(looksPlural(pieces[to]) || measured(pieces, to));
  if (ends && /^(?:turned|turns|turning)$/.test(word) && figure.value < 115) return {from, to};
  if (ends && /^(?:was|is|were)$/.test(word) && /^(?:he|she|who)$/.test(pieces[from - 2]?.lower ?? ''))
    return {from, to};
  if (
    ends &&
    word === 'at' &&
    /^(?:died|dies|die|dead|retired|retires|retire|retiring|married)$/.test(pieces[from - 2]?.lower ?? '')
  ) {
    return {from, to};
  }
  if (closes && /^(?:over|under|above|below)$/.test(word) && AGED.test(pieces[from - 2]?.lower ?? ''))
    return {from, to};
  return appended(pieces, figure, to) ? {from, to} : undefined;
}

const plausible = ({value, scale, sign, part}: Figure): boolean =>
  Number.isInteger(value) && value > 0 && value < 125 && scale === 1 && sign === undefined && !part;

const measured = (pieces: readonly Piece[], to: number): boolean =>
  /^(?:percent|per|%)$/.test(pieces[to]?.lower ?? '');

/** "Daniel, 19, …", "Anna Berg, 42." */
function appended(pieces: readonly Piece[], {from, digits}: Figure, to: number): boolean {
  const comma = pieces[from - 1];
  if (!digits || comma?.text !== ',' || pieces[from].glued) return false;
  const whom = pieces[from - 2];
  if (
    !isCapital(whom) &&
    !(pieces[to]?.text === ',' && pieces[to + 1]?.kind !== 'number' && isPerson(pieces, from - 2))
  )
    return false;
  return /^[,.;)]$/.test(pieces[to]?.text ?? '.') || /^(?:and|of|from|who|was|is)$/.test(pieces[to].lower);
}

const NO_PERSON =
  /^(?:total|figure|number|score|count|toll|tally|record|average|result|sum|rate|temperature|size|level)$/;

/** "her husband, 36,", "the gunman, 18,": a singular noun with its article or possessive. */
function isPerson(pieces: readonly Piece[], i: number): boolean {
  const noun = pieces[i];
  if (noun?.kind !== 'word' || looksPlural(noun) || NO_PERSON.test(noun.lower)) return false;
  if (KIN.test(noun.lower)) return true;
  return [1, 2, 3].some((back) =>
    /^(?:the|an?|his|her|their|our|my|whose)$/.test(pieces[i - back]?.lower ?? ''),
  );
}
