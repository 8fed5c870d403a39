import {figureAt} from './figures.js';
import {isJoint, type Piece} from '../pieces.js';
import type {PieceRange} from './quantity-draft.js';
import {numberWord} from './number-words.js';

export interface Multiple extends PieceRange {
  readonly value: number;
  readonly figure: PieceRange;
  readonly unit?: PieceRange;
}

const FACTORS: Readonly<Record<string, number>> = {twice: 2, double: 2, thrice: 3, triple: 3, quadruple: 4};
const VERBS: Readonly<Record<string, number>> = {
  doubled: 2,
  tripled: 3,
  trebled: 3,
  quadrupled: 4,
  quintupled: 5,
};
const COMPARED = /^(?:as|the|that|what|its|their|his|her|our|those|last|normal|this)$/;
const MORE =
  /^(?:as|the|that|what|its|their|his|her|more|higher|larger|greater|bigger|faster|longer|less|fewer|stronger|lower|smaller|likelier|older|heavier|above|over|worse|better|cheaper|deadlier|normal|than)$/;

/** "double the", "twice as many", "three times the size", "tenfold", "doubled" from piece `i` on. */
export function multipleAt(pieces: readonly Piece[], i: number): Multiple | undefined {
  const piece = pieces[i];
  const whole = {from: i, to: i + 1};
  const next = pieces[i + 1];
  if (Object.hasOwn(FACTORS, piece.lower)) {
    return next && !next.glued && COMPARED.test(next.lower)
      ? {...whole, figure: whole, value: FACTORS[piece.lower]}
      : undefined;
  }
  if (Object.hasOwn(VERBS, piece.lower)) return {...whole, figure: whole, value: VERBS[piece.lower]};
  const fold = /^([a-z]+)fold$/.exec(piece.lower);
  if (fold) {
    const value = numberWord(fold[1])?.value;
    return value !== undefined && value > 1 ? {...whole, figure: whole, value} : undefined;
  }
  return timesAt(pieces, i);
}

function timesAt(pieces: readonly Piece[], i: number): Multiple | undefined {
  const figure = pieces[i].kind === 'mark' || pieces[i].kind === 'sign' ? undefined : figureAt(pieces, i);
  if (!figure || figure.part || figure.vague || Number.isNaN(figure.value) || figure.value < 1)
    return undefined;
  const at = isJoint(pieces, figure.to) ? figure.to + 1 : figure.to;
  const word = pieces[at]?.lower;
  if (word === 'fold') return {from: i, to: at + 1, figure, value: figure.value};
  if (word !== 'times' || !MORE.test(pieces[at + 1]?.lower ?? '')) return undefined;
  return {
    from: i,
    to: at + 1,
    figure: {from: i, to: figure.to},
    unit: {from: at, to: at + 1},
    value: figure.value,
  };
}
