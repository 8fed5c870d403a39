import type {Span} from '../article/span.js';
import {countedAt, tagsOf} from './counted.js';
import {figureAt, type Figure} from './figures.js';
import {hedgeBefore} from './hedges.js';
import {gluedAround, labelAround} from './labels.js';
import {multipleAt} from './multiples.js';
import {ordinalAt} from './ordinals.js';
import {isCapital, isDash, isJoint, opens, piecesOf, type Piece} from './pieces.js';
import {hedged, measureBehind, quantityOf, single} from './plain-quantity.js';
import type {Quantity} from './quantity.js';
import type {Draft, PieceRange, Scene} from './quantity-draft.js';
import {pairAt} from './ranges.js';
import {scoreAt} from './scores.js';
import {isPronoun, isStrayPart, ratioAt} from './shares.js';
import {findTimes} from './times.js';
import type {Token} from './token.js';
import {isNamedUnit, unitAt} from './units.js';

/**
 * The quantities of a sentence, in order, none overlapping another. Times are not quantities; numbers that count nothing
 * ("Boeing 747", "Chapter 11") are given as labels. What `of` and `restated` cover lies outside a quantity's span, and
 * what `restated` covers is no quantity of its own.
 */
export function readQuantities(
  sentence: Span & {readonly text: string},
  tokens: readonly Token[],
): Quantity[] {
  const pieces = piecesOf(sentence.text);
  const timeEnds = new Map(findTimes(pieces).map(({from, to}) => [from, to]));
  const tags = tagsOf(tokens, sentence.start);
  const quantities: Quantity[] = [];
  let free = 0;
  let last: Draft | undefined;
  for (let i = 0; i < pieces.length;) {
    const timeEnd = timeEnds.get(i);
    const read = timeEnd === undefined ? quantityAt({pieces, tags, free}, i) : undefined;
    const draft = read && listed(clearOf(read, timeEnds), last, pieces);
    if (draft) last = draft;
    if (draft) quantities.push(placed(draft, sentence, pieces));
    const end = draft ? (draft.restated?.to ?? draft.to) : timeEnd;
    if (end !== undefined) free = end;
    i = end ?? i + 1;
  }
  return quantities;
}

/** "aged 12, 13 and 15": the ages behind the first. */
function listed(
  draft: Draft | undefined,
  last: Draft | undefined,
  pieces: readonly Piece[],
): Draft | undefined {
  if (draft?.kind !== 'count' || draft.unit || draft.hedge || draft.of || last?.kind !== 'age' || last.unit)
    return draft;
  const between = pieces.slice(last.to, draft.from).map(({lower}) => lower);
  const joined = between.length > 0 && between.every((word) => /^(?:,|and|or)$/.test(word));
  return joined && draft.value > 0 && draft.value < 125 ? {...draft, kind: 'age'} : draft;
}

/** The draft without what it has taken of a time: "300 January arrivals". */
function clearOf(draft: Draft, timeEnds: ReadonlyMap<number, number>): Draft | undefined {
  const {kind, from, value, figure, hedge} = draft;
  const last = draft.restated?.to ?? draft.to;
  let clash = from + 1;
  while (clash < last && !timeEnds.has(clash)) clash++;
  if (clash >= last) return draft;
  if (figure.to > clash) return undefined;
  const to = kind === 'label' ? clash : figure.to;
  return {
    kind: kind === 'label' ? kind : 'count',
    from,
    to,
    value,
    figure,
    ...(hedge === undefined ? {} : {hedge}),
  };
}

function quantityAt(scene: Scene, i: number): Draft | undefined {
  const {pieces} = scene;
  if (pieces[i].kind === 'mark' && !/^[-−]$/.test(pieces[i].text)) return undefined;
  const multiple = multipleAt(pieces, i);
  if (multiple) return hedged(scene, {...multiple, kind: 'multiple'});
  const ordinal = ordinalAt(pieces, i);
  if (ordinal) return ordinalDraft(scene, i, ordinal.to, ordinal.value, ordinal.digits);
  const figure = figureAt(pieces, i);
  if (!figure || isStrayPart(pieces, figure)) return undefined;

  const score = scoreAt(pieces, figure);
  if (score)
    return {kind: 'score', from: i, to: score.to, value: figure.value, figure: {from: i, to: score.to}};
  const ratio = ratioAt(pieces, figure);
  if (ratio) return ratioDraft(scene, i, ratio);

  if (!figure.digits && pieces[i - 1]?.lower === 'no') return undefined;
  const magnitude = magnitudeDraft(scene, figure);
  if (magnitude) return magnitude;
  const label = labelAround(pieces, figure, measureBehind(scene, figure) !== undefined);
  const pair = label ? undefined : pairAt(pieces, figure, scene.free);
  if (pair?.kind === 'range') {
    const range = quantityOf(scene, pair);
    const open = range.kind === 'count' && !range.unit && !range.hedge && isDash(pieces[pair.low.to]);
    return open ? labelDraft(scene, figure, range) : range;
  }
  if (isPronoun(pieces, figure)) return undefined;
  // "a 9-5 job": no range, no score.
  const tied = !label && !pair && figure.digits && isDash(pieces[figure.to]) && pieces[figure.to].glued;
  if (tied && pieces[figure.to + 1]?.kind === 'number')
    return labelDraft(scene, figure, {from: i, to: figure.to + 2});
  const draft = label ? undefined : quantityOf(scene, single(figure));
  // "three-time winner"
  if (
    draft?.kind === 'count' &&
    !draft.unit &&
    !draft.hedge &&
    draft.to === figure.to &&
    isJoint(pieces, figure.to)
  ) {
    return labelDraft(scene, figure, gluedAround(pieces, i, figure.to));
  }
  if (draft?.kind === 'count' && isNamed(scene, figure))
    return labelDraft(scene, figure, {from: i, to: draft.to});
  const compound = draft && compoundEnd(scene, draft);
  if (compound) return labelDraft(scene, figure, {from: i, to: compound});
  if (draft && pair) return sharingUnit(scene, draft, pair.low.value, pair.high);
  return draft ?? labelDraft(scene, figure, label ?? figure);
}

/** "a magnitude 6.5 earthquake", "a magnitude of about 6.5" */
function magnitudeDraft({pieces, free}: Scene, {from, to, value, digits}: Figure): Draft | undefined {
  if (!digits) return undefined;
  const hedge = hedgeBefore(pieces, from, free, false);
  const start = hedge?.at ?? from;
  const of = pieces[start - 1]?.lower === 'of';
  const word = of || isDash(pieces[start - 1]) ? start - 2 : start - 1;
  if (pieces[word]?.lower !== 'magnitude') return undefined;
  const draft: Draft = {
    kind: 'measure',
    from: start,
    to,
    value,
    figure: {from, to},
    unit: {from: word, to: word + 1},
  };
  if (of || hedge || word < free)
    return {...draft, unitElsewhere: true, ...(hedge ? {hedge: hedge.text} : {})};
  return {...draft, from: word};
}

/** "One Direction", "Three Mile Island": a number word that opens a name. */
function isNamed({pieces, tags}: Scene, {from, to, digits, value}: Figure): boolean {
  const next = pieces[to];
  if (digits || !isCapital(next) || next.glued) return false;
  return (
    isNamedUnit(next) ||
    (value === 1 && !tags.has(next, 'Demonym') && !tags.has(next, 'Adjective') && isCapital(pieces[from]))
  );
}

function labelDraft(scene: Scene, figure: Figure, {from, to}: PieceRange): Draft {
  const value = Number.isFinite(figure.value) ? figure.value : 0;
  return {
    kind: 'label',
    from: Math.max(from, scene.free),
    to,
    value,
    figure: {from: figure.from, to: figure.to},
  };
}

/** Where "5 feet 10 inches", "two hours and five minutes" end: no single number says them. */
function compoundEnd({pieces}: Scene, {kind, to, restated}: Draft): number | undefined {
  if ((kind !== 'measure' && kind !== 'duration') || restated) return undefined;
  const at = pieces[to]?.lower === 'and' ? to + 1 : to;
  const second = pieces[at] && pieces[at].kind !== 'mark' ? figureAt(pieces, at) : undefined;
  const unit = second && unitAt(pieces, second.to, second.digits, false);
  return unit && unit.kind === kind && pieces[unit.from].lower !== pieces[to - 1].lower ? unit.to : undefined;
}

/** "one in five children" */
function ratioDraft(scene: Scene, from: number, {to, value}: {to: number; value: number}): Draft {
  const noun = countedAt(scene.pieces, to, scene.tags, false);
  const figure = {from, to};
  return hedged(scene, {
    kind: 'fraction',
    from,
    to: noun?.to ?? to,
    value,
    figure,
    ...(noun ? {unit: noun} : {}),
  });
}

/** "from 30 to 50 percent": the first figure has the unit of the second. */
function sharingUnit(scene: Scene, draft: Draft, value: number, second: Figure): Draft {
  if (draft.unit || draft.kind !== 'count') return draft;
  const {kind, unit, currency} = quantityOf({...scene, free: second.from}, single(second));
  return unit
    ? {...draft, kind, value, unit, unitElsewhere: true, ...(currency === undefined ? {} : {currency})}
    : draft;
}

/** "33rd floor", "third round"; in a name it counts nothing ("48th Street", "Second Amendment"). */
function ordinalDraft(
  {pieces, tags, free}: Scene,
  from: number,
  to: number,
  value: number,
  digits: boolean,
): Draft | undefined {
  const figure = {from, to};
  const next = pieces[to];
  const named = isCapital(next) && !next.glued;
  if (named || (!digits && isCapital(pieces[from]) && !opens(pieces, from))) {
    return digits || named
      ? {kind: 'label', from: Math.max(from, free), to: named ? to + 1 : to, value, figure}
      : undefined;
  }
  const joint = isJoint(pieces, to);
  if (joint && !digits) return undefined;
  // "the first two games"
  const second = next && next.kind !== 'mark' ? figureAt(pieces, to) : undefined;
  if (second && !second.part) return undefined;
  const noun = countedAt(pieces, joint ? to + 1 : to, tags, true);
  // "having first placed him", but "the first elected mayor"
  const determined = /^(?:the|an?|its|his|her|their|our|my|your|whose|this|that|in|as)$|'s$/.test(
    pieces[from - 1]?.lower ?? '',
  );
  const alone = noun && noun.to === noun.from + 1;
  const verb =
    (alone || !determined) &&
    noun &&
    (tags.has(pieces[noun.from], 'Verb') || /ed$/.test(pieces[noun.from].lower));
  if (!noun || verb) return digits ? {kind: 'ordinal', from, to, value, figure} : undefined;
  return {kind: 'ordinal', from, to: noun.to, value, figure, unit: noun};
}

function placed(draft: Draft, sentence: Span & {readonly text: string}, pieces: readonly Piece[]): Quantity {
  const span = ({from, to}: PieceRange): Span => ({
    start: sentence.start + pieces[from].start,
    end: sentence.start + pieces[to - 1].end,
  });
  const slice = ({start, end}: Span): string =>
    sentence.text.slice(start - sentence.start, end - sentence.start);
  const {kind, value, max, hedge, currency, unit, unitElsewhere, of, restated, vague} = draft;
  const whole = span(draft);
  return {
    ...whole,
    kind,
    text: slice(whole),
    value,
    ...(max === undefined ? {} : {max}),
    figure: span(draft.figure),
    ...(hedge === undefined ? {} : {hedge}),
    unit: unit ? slice(span(unit)) : '',
    ...(unit && !unitElsewhere ? {unitSpan: span(unit)} : {}),
    ...(currency === undefined ? {} : {currency}),
    ...(of ? {of: span(of)} : {}),
    ...(restated ? {restated: span(restated)} : {}),
    ...(vague ? {vague} : {}),
  };
}
