import type {Span} from '../../article/span.js';
import {figureAt} from './figures.js';
import {findTimes} from '../times/find-times.js';
import {gluedAround} from './glued-runs.js';
import {labelAround} from './labels.js';
import {multipleAt} from './multiples.js';
import {ordinalDraft} from './ordinal-quantity.js';
import {ordinalAt} from './ordinals.js';
import {isDash, isJoint, piecesOf, type Piece} from '../pieces.js';
import {hedged, measureBehind, quantityOf, single} from './plain-quantity.js';
import type {Quantity} from './quantity.js';
import type {Draft, PieceRange, Scene} from './quantity-draft.js';
import {pairAt} from './ranges.js';
import {scoreAt} from './scores.js';
import {isPronoun, isStrayPart, ratioAt} from './shares.js';
import {
  compoundEnd,
  isNamed,
  labelDraft,
  magnitudeDraft,
  ratioDraft,
  sharingUnit,
} from './special-quantities.js';
import {tagsOf} from '../words/tags.js';
import type {Token} from '../words/token.js';

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
  if (ordinal) return ordinalDraft(scene, i, ordinal);
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
  const label = labelAround(pieces, figure, measureBehind(scene, figure) !== undefined, scene.tags);
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
