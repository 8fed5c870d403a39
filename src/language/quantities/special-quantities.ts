import {countedAt} from './counted.js';
import {figureAt, type Figure} from './figures.js';
import {hedgeBefore} from './hedges.js';
import {isCapital, isDash} from '../pieces.js';
import {hedged, quantityOf, single} from './plain-quantity.js';
import type {Draft, PieceRange, Scene} from './quantity-draft.js';
import {isNamedUnit, unitAt} from './units.js';

/** "a magnitude 6.5 earthquake", "a magnitude of about 6.5" */
export function magnitudeDraft({pieces, free}: Scene, {from, to, value, digits}: Figure): Draft | undefined {
  if (!digits || Number.isNaN(value)) return undefined;
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
export function isNamed({pieces, tags}: Scene, {from, to, digits, value}: Figure): boolean {
  const next = pieces[to];
  if (digits || !isCapital(next) || next.glued) return false;
  return (
    isNamedUnit(next) ||
    (value === 1 && !tags.has(next, 'Demonym') && !tags.has(next, 'Adjective') && isCapital(pieces[from]))
  );
}

/** A figure that counts nothing. */
export function labelDraft(scene: Scene, figure: Figure, {from, to}: PieceRange): Draft {
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
export function compoundEnd({pieces}: Scene, {kind, to, restated}: Draft): number | undefined {
  if ((kind !== 'measure' && kind !== 'duration') || restated) return undefined;
  const at = pieces[to]?.lower === 'and' ? to + 1 : to;
  const second = pieces[at] && pieces[at].kind !== 'mark' ? figureAt(pieces, at) : undefined;
  const unit = second && unitAt(pieces, second.to, second.digits, false);
  return unit && unit.kind === kind && pieces[unit.from].lower !== pieces[to - 1].lower ? unit.to : undefined;
}

/** "one in five children" */
export function ratioDraft(scene: Scene, from: number, {to, value}: {to: number; value: number}): Draft {
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
export function sharingUnit(scene: Scene, draft: Draft, value: number, second: Figure): Draft {
  if (draft.unit || draft.kind !== 'count') return draft;
  const {kind, unit, currency} = quantityOf({...scene, free: second.from}, single(second));
  return unit
    ? {...draft, kind, value, unit, unitElsewhere: true, ...(currency === undefined ? {} : {currency})}
    : draft;
}
