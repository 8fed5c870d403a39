import type {Span} from '../article/span.js';

/**
 * The smallest parts of a sentence that a figure or a date is put together from. Finer than tokens: "1.13bn" is a
 * number and a word, "nine-month-old" three words and two marks. Offsets count from the start of the sentence.
 */
export interface Piece extends Span {
  readonly text: string;
  /** Lower case, straight apostrophes, no accents. */
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'sign' | 'mark';
  /** Whether it touches the piece before it. */
  readonly glued: boolean;
}

const PIECE = new RegExp(
  [
    // Digits with separators between digits; a no-break or thin space groups them as a comma does.
    String.raw`(?<number>\d+(?:[.,\u00a0\u2009\u202f]\d+)*)`,
    // A currency sign with the letters that tell which: "US$", "A$".
    String.raw`(?<sign>(?:(?<!\p{L})(?:US|AU|CA|NZ|HK|NT|MX|[ACRS]))?\p{Sc})`,
    // "p.m.", "U.S.", then words with inner apostrophes.
    String.raw`(?<word>\p{L}(?:\.\p{L}(?!\p{L}))+\.?|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)?)`,
    String.raw`\S`,
  ].join('|'),
  'gu',
);

/** The pieces of a text, in order. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(PIECE)) {
    const {number, sign, word} = match.groups ?? {};
    const start = match.index;
    pieces.push({
      start,
      end: start + match[0].length,
      text: match[0],
      lower: word === undefined ? match[0] : plain(word),
      kind:
        number !== undefined ? 'number' : sign !== undefined ? 'sign' : word !== undefined ? 'word' : 'mark',
      glued: start === end && start > 0,
    });
    end = start + match[0].length;
  }
  return pieces;
}

const ASCII = /^[a-zA-Z]*$/;

function plain(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase();
  return word
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/’/g, "'")
    .replace(/ł/g, 'l')
    .toLowerCase();
}

const DASH = /^[-‐‑–—]$/;
const HYPHEN = /^[-‐‑]$/;

/** Whether a piece is a dash of any length. */
export function isDash(piece: Piece | undefined): boolean {
  return piece !== undefined && DASH.test(piece.text);
}

/** Whether piece `i` is a hyphen that joins its neighbours without a space. */
export function isJoint(pieces: readonly Piece[], i: number): boolean {
  const piece = pieces[i];
  return piece !== undefined && HYPHEN.test(piece.text) && piece.glued && pieces[i + 1]?.glued === true;
}

/** Whether the word begins with a capital letter. */
export function isCapital(piece: Piece | undefined): boolean {
  return piece?.kind === 'word' && /^\p{Lu}/u.test(piece.text);
}

/** Whether the word has a capital anywhere: "iPhone". */
export function hasCapital(piece: Piece | undefined): boolean {
  return piece?.kind === 'word' && /\p{Lu}/u.test(piece.text);
}

/** Whether piece `i` opens the sentence or a quotation, where a capital says nothing about the word. */
export function opens(pieces: readonly Piece[], i: number): boolean {
  const before = pieces[i - 1];
  return before === undefined || /^["“”‘'«(:•[—…]$/.test(before.text);
}

/** Whether the words of `phrase` (lower case, spaces between) stand from piece `i` on; gives the position behind them, or -1. */
export function matchAt(pieces: readonly Piece[], i: number, phrase: readonly string[]): number {
  for (let k = 0; k < phrase.length; k++) if (pieces[i + k]?.lower !== phrase[k]) return -1;
  return i + phrase.length;
}

/** The same backwards: the position of the first word when `phrase` ends just before piece `i`, or -1. */
export function matchBefore(pieces: readonly Piece[], i: number, phrase: readonly string[]): number {
  const from = i - phrase.length;
  return from >= 0 && matchAt(pieces, from, phrase) === i ? from : -1;
}
