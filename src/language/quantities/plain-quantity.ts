import {ageAround} from './ages.js';
import {countedAt} from './counted.js';
import {currencyOf} from './currencies.js';
import type {Figure} from './figures.js';
import {hedgeBefore, hedgeBehind} from './hedges.js';
import {isJoint} from '../pieces.js';
import type {Draft, PieceRange, Scene} from './quantity-draft.js';
import type {QuantityKind} from './quantity.js';
import {restatedAt} from './restated.js';
import {setEnd} from './share-set.js';
import {isNamedUnit, unitAt, type Unit} from './units.js';

/** The numbers of a quantity: one figure, or two that bound a range. */
export interface Numbers {
  readonly low: Figure;
  readonly high: Figure;
  /** Position of "between" or "from", or of the first figure. */
  readonly from: number;
}

export const single = (figure: Figure): Numbers => ({low: figure, high: figure, from: figure.from});

/** The unit of measure, time or money behind a figure, a hyphen between them or not. */
export function measureBehind({pieces}: Scene, {to, digits, scale, value, part}: Figure): Unit | undefined {
  // "half an hour"
  if (part && /^an?$/.test(pieces[to]?.lower ?? '')) return unitAt(pieces, to + 1, digits, false);
  const joint = isJoint(pieces, to);
  // "43 straight days"
  if (/^(?:straight|consecutive|successive|full|whole|long|extra)$/.test(pieces[to]?.lower ?? '')) {
    const unit = unitAt(pieces, to + 1, digits, false);
    return unit?.kind === 'duration' ? {...unit, from: to} : undefined;
  }
  const unit = unitAt(pieces, joint ? to + 1 : to, digits, scale > 999);
  if (!unit || isNamedUnit(pieces[unit.from])) return undefined;
  const word = pieces[unit.from].lower;
  // "two second-half goals", "three day-care centres"
  const goesOn =
    isJoint(pieces, unit.to) &&
    !/^(?:long|old|wide|high|deep|tall|term|and|per|a)$/.test(pieces[unit.to + 1].lower);
  if (unit.kind === 'duration' && goesOn) return undefined;
  return word === 'second' && !joint && value !== 1 ? undefined : unit;
}

/** A quantity of the figures with hedge, unit, what it is a share of and how it is put again. */
export function quantityOf(scene: Scene, numbers: Numbers): Draft {
  const {pieces, tags} = scene;
  const {low, high} = numbers;
  const range = high === low ? {} : {max: high.value};
  const figure = {from: low.from, to: high.to};
  const base = {figure, value: low.value, ...range, ...(high.vague ? {vague: true} : {})};

  const age = ageAround(pieces, low, high.to);
  if (age)
    return hedged(scene, {
      ...base,
      ...age,
      kind: 'age',
      from: Math.max(scene.free, Math.min(age.from, numbers.from)),
    });

  const inner = hedgeBehind(pieces, high.to);
  const to = inner?.at ?? high.to;
  const unit = measureBehind(scene, {...high, to});
  const sign = high.sign ?? low.sign;
  if (sign !== undefined || unit?.kind === 'money') {
    const currency = sign === undefined ? unit?.currency : currencyOf(sign);
    const money: Draft = {
      ...base,
      kind: 'money',
      from: numbers.from,
      to: sign === undefined && unit ? unit.to : to,
      ...(sign === undefined && unit ? {unit: rangeOf(unit)} : {}),
      currency,
    };
    return hedged(scene, restating(scene, money, 'money', currency ?? ''), inner?.text);
  }
  if (unit) {
    const draft: Draft = {...base, kind: unit.kind, from: numbers.from, to: unit.to, unit: rangeOf(unit)};
    if (unit.kind === 'percent') return hedged(scene, {...draft, ...ofSet(scene, unit.to)}, inner?.text);
    if (unit.kind === 'duration') return hedged(scene, draft, inner?.text);
    const written = pieces.slice(unit.from, unit.to).map(({lower}) => lower);
    return hedged(scene, restating(scene, draft, 'measure', written.join(' ')), inner?.text);
  }
  if (high.part) {
    const draft: Draft = {...base, kind: 'fraction', from: numbers.from, to};
    const of = ofSet(scene, to) ?? determinedSet(scene, to);
    const noun = of ? undefined : countedAt(pieces, to, tags, true);
    return hedged(scene, noun && !of ? {...draft, to: noun.to, unit: noun} : {...draft, ...of}, inner?.text);
  }
  return hedged(
    scene,
    {...base, kind: 'count', from: numbers.from, ...counting(scene, high, to)},
    inner?.text,
  );
}

const rangeOf = ({from, to}: PieceRange): PieceRange => ({from, to});

/** What a count counts. */
function counting(
  scene: Scene,
  figure: Figure,
  to: number,
): Pick<Draft, 'to' | 'unit' | 'of'> & {kind?: QuantityKind; currency?: string} {
  const {pieces, tags} = scene;
  if (pieces[to]?.lower === 'of') {
    const determined = /^(?:the|these|those|them|us|his|her|its|their|our|my|your|whom|which|all|this|that)$/;
    const next = pieces[to + 1];
    if (determined.test(next?.lower ?? '') || (next?.kind === 'number' && !figure.vague))
      return {to, ...ofSet(scene, to)};
    if (figure.vague && next) {
      const unit = unitAt(pieces, to + 1, false, true);
      if (unit) return {to: unit.to, unit: rangeOf(unit), kind: unit.kind, currency: unit.currency};
      const noun = countedAt(pieces, to + 1, tags, false);
      return noun ? {to: noun.to, unit: noun} : {to};
    }
    return {to};
  }
  if (pieces[to]?.lower === 'times' && !pieces[to].glued) return {to: to + 1, unit: {from: to, to: to + 1}};
  // "a 12,000-strong force" counts the force's members, whoever they are.
  const strong = isJoint(pieces, to) && pieces[to + 1].lower === 'strong';
  if (strong) return {to: to + 2};
  const noun = countedAt(pieces, to, tags, figure.value === 1 && !figure.vague);
  return noun ? {to: noun.to, unit: noun} : {to};
}

/** "of the 53 migrants who died" behind a figure. */
function ofSet({pieces, tags}: Scene, i: number): {of: PieceRange} | undefined {
  if (pieces[i]?.lower !== 'of' || !pieces[i + 1]) return undefined;
  const to = setEnd(pieces, i + 1, tags);
  return to < 0 ? undefined : {of: {from: i + 1, to}};
}

/** "half the population", "half its members" */
function determinedSet({pieces, tags}: Scene, i: number): {of: PieceRange} | undefined {
  if (!/^(?:the|its|their|his|her|our|my|your|these|those|all)$/.test(pieces[i]?.lower ?? ''))
    return undefined;
  const to = setEnd(pieces, i, tags);
  return to < 0 ? undefined : {of: {from: i, to}};
}

function restating({pieces}: Scene, draft: Draft, kind: 'measure' | 'money', unit: string): Draft {
  const restated = restatedAt(pieces, draft.to, kind, unit);
  return restated ? {...draft, restated} : draft;
}

/** The draft with the hedge in front of it, else the one behind it. */
export function hedged({pieces, free}: Scene, draft: Draft, inner?: string): Draft {
  const head = draft.unit ? pieces[draft.unit.to - 1].lower : '';
  const lasts =
    draft.kind === 'duration' ||
    /^(?:periods|seasons|sessions|games|matches|terms|stages|rounds|weekends|phases|occasions|summers|winters)$/.test(
      head,
    );
  const before = hedgeBefore(pieces, draft.from, free, lasts);
  const behind =
    inner === undefined && !draft.restated && !draft.of ? hedgeBehind(pieces, draft.to) : undefined;
  const hedge = before?.text ?? inner ?? behind?.text;
  const from = before?.at ?? draft.from;
  return hedge === undefined ? draft : {...draft, from, to: behind?.at ?? draft.to, hedge};
}
