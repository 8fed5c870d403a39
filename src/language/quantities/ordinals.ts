import {isJoint, type Piece} from '../pieces.js';

const SMALL =
  `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
  fifteenth sixteenth seventeenth eighteenth nineteenth`.split(/\s+/);
const TENS = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'.split(' ');
const CARDINAL_TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

export interface Ordinal {
  /** Position behind its last piece. */
  readonly to: number;
  readonly value: number;
  readonly digits: boolean;
}

/** The ordinal number that begins at piece `i`: "33rd", "third", "twenty-first". */
export function ordinalAt(pieces: readonly Piece[], i: number): Ordinal | undefined {
  const piece = pieces[i];
  const next = pieces[i + 1];
  if (piece?.kind === 'number') {
    const digits = /^\d{1,3}(?:,\d{3})*$|^\d{1,6}$/.test(piece.text);
    if (!digits || !next?.glued || !/^(?:st|nd|rd|th)$/.test(next.lower)) return undefined;
    return {to: i + 2, value: Number(piece.text.replace(/,/g, '')), digits: true};
  }
  if (piece?.kind !== 'word') return undefined;
  const small = SMALL.indexOf(piece.lower) + 1;
  if (small) return {to: i + 1, value: small, digits: false};
  const ten = TENS.indexOf(piece.lower);
  if (ten >= 0) return {to: i + 1, value: 20 + 10 * ten, digits: false};
  if (piece.lower === 'hundredth') return {to: i + 1, value: 100, digits: false};
  const tens = CARDINAL_TENS.indexOf(piece.lower);
  if (tens < 0) return undefined;
  const at = isJoint(pieces, i + 1) ? i + 2 : i + 1;
  const unit = SMALL.indexOf(pieces[at]?.lower ?? '') + 1;
  return unit >= 1 && unit <= 9 ? {to: at + 1, value: 20 + 10 * tens + unit, digits: false} : undefined;
}
