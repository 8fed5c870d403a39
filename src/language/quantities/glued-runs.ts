import type {Figure} from './figures.js';
import {isDash, type Piece} from '../pieces.js';

/** The whole run without spaces when letters or other digits touch the figure: "K2-18b", "STS-135", "24/7", "2:14:04". */
export function gluedRun(
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
