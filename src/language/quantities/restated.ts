import {currencyOf} from './currencies.js';
import {figureAt} from './figures.js';
import {hedgeBehind} from './hedges.js';
import {isDash, isJoint, type Piece} from '../pieces.js';
import type {PieceRange} from './quantity-draft.js';
import {unitAt} from './units.js';

/**
 * The same quantity in another unit or currency behind position `i`: "(400 km)", "(about £5m)", "or €7000". `unit` is the
 * first one's unit or currency as written.
 */
export function restatedAt(
  pieces: readonly Piece[],
  i: number,
  kind: 'measure' | 'money',
  unit: string,
): PieceRange | undefined {
  const at = /^(?:high|tall|long|wide|deep|away|across|thick)$/.test(pieces[i]?.lower ?? '') ? i + 1 : i;
  const open = pieces[at];
  if (open?.text === '(' || open?.text === '[') {
    const to = measureEnd(pieces, at + 1, kind, unit);
    const close = pieces[to];
    if (to > 0 && (close?.text === ')' || close?.text === ']')) return {from: at, to: to + 1};
    // "(40 hectares; 0.4 km²)", "($35, €30)"
    const second = to > 0 && /^[;,/]$/.test(close?.text ?? '') ? measureEnd(pieces, to + 1, kind, unit) : -1;
    return second > 0 && /^[)\]]$/.test(pieces[second]?.text ?? '') ? {from: at, to: second + 1} : undefined;
  }
  const or = open?.lower === 'or' ? at : open?.text === ',' && pieces[at + 1]?.lower === 'or' ? at + 1 : -1;
  const slash = open?.text === '/' && open.glued ? at : -1;
  const from = Math.max(or, slash);
  if (from < 0) return undefined;
  const to = measureEnd(pieces, from + 1, kind, unit);
  return to > 0 ? {from, to} : undefined;
}

/** Where a measure or sum in a unit other than `unit` ends that begins at piece `i`; −1 where none does. */
function measureEnd(pieces: readonly Piece[], i: number, kind: 'measure' | 'money', unit: string): number {
  let at = i;
  while (
    /^(?:about|around|roughly|approximately|nearly|almost|over|more|than|some|up|to|just|under|or|at|the|time|≈|~)$/.test(
      pieces[at]?.lower ?? '',
    ) &&
    at - i < 4
  )
    at++;
  const first = pieces[at] ? figureAt(pieces, at) : undefined;
  if (!first) return -1;
  let last = first;
  if ((isDash(pieces[first.to]) || pieces[first.to]?.lower === 'to') && pieces[first.to + 1]) {
    last = figureAt(pieces, first.to + 1) ?? first;
  }
  const own = unitAt(pieces, isJoint(pieces, last.to) ? last.to + 1 : last.to, last.digits, last.scale > 999);
  const written = own
    ? pieces
        .slice(own.from, own.to)
        .map(({lower}) => lower)
        .join(' ')
    : '';
  const currency = last.sign === undefined ? own?.currency : currencyOf(last.sign);
  const sameKind = kind === 'money' ? currency !== undefined : own?.kind === 'measure';
  const small = /^(?:cents|pence)$/;
  const each = /^(?:a|an|per|each|apiece)$/.test(pieces[own?.to ?? last.to]?.lower ?? '');
  // "$643 million, or 84 cents a share"
  if (each || (kind === 'money' && (small.test(currency ?? '') || small.test(unit)))) return -1;
  const other = kind === 'money' ? currency !== unit : written !== unit.toLowerCase();
  if (!sameKind || !other) return -1;
  const to = own?.to ?? last.to;
  return hedgeBehind(pieces, to)?.at ?? to;
}
