import {CURRENCY_CODES} from './currencies.js';
import {numberWord, valueOf, type NumberWord} from './number-words.js';
import {isJoint, type Piece} from '../pieces.js';
import {vagueAt} from './vague-figures.js';
import {looksPlural} from '../words/words.js';

/** A number as it stands in a sentence, sign and scale word included, hedge and unit not. */
export interface Figure {
  readonly from: number;
  /** Position behind its last piece. */
  readonly to: number;
  /** NaN where the digits make no number ("1.2.3"). */
  readonly value: number;
  /** What the scale words multiplied by: 1e6 in "2.5 million". */
  readonly scale: number;
  readonly digits: boolean;
  /** The currency sign or code it carries: "US$". */
  readonly sign?: string;
  /** "half", "two-thirds", "a quarter", "3/4". */
  readonly part?: boolean;
  /** "dozens", "tens of thousands", "several hundred": `value` is the scale, a lower bound. */
  readonly vague?: boolean;
}

/** The figure that begins at piece `i`, if one does. */
export function figureAt(pieces: readonly Piece[], i: number): Figure | undefined {
  const piece = pieces[i];
  if (piece.kind === 'number') return digitsAt(pieces, i, i, undefined);
  if (piece.kind === 'sign') {
    return pieces[i + 1]?.kind === 'number' ? digitsAt(pieces, i, i + 1, piece.text) : undefined;
  }
  if (piece.kind === 'word') return codedAt(pieces, i) ?? vagueAt(pieces, i) ?? wordsAt(pieces, i);
  const minus =
    /^[-−]$/.test(piece.text) && !piece.glued && pieces[i + 1]?.glued && pieces[i + 1].kind !== 'word';
  const positive = minus ? figureAt(pieces, i + 1) : undefined;
  return positive && positive.digits ? {...positive, from: i, value: -positive.value} : undefined;
}

/** "EUR 20m", "Rs 500". */
function codedAt(pieces: readonly Piece[], i: number): Figure | undefined {
  const code = CURRENCY_CODES.get(pieces[i].text);
  const at = pieces[i + 1]?.text === '.' && pieces[i].text === 'Rs' ? i + 2 : i + 1;
  return code && pieces[at]?.kind === 'number' ? digitsAt(pieces, i, at, code) : undefined;
}

const DIGITS =
  /^\d+(?:\.\d+)?$|^\d{1,3}(?:[,\u00a0\u2009\u202f]\d{2,3})*[,\u00a0\u2009\u202f]\d{3}(?:\.\d+)?$/;
const INDIAN: ReadonlyMap<string, number> = new Map([
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['crore', 1e7],
  ['crores', 1e7],
]);
const round = (value: number): number => Number(value.toPrecision(15));
const VULGAR = /^[¼-¾⅐-⅞]$/;

function digitsAt(
  pieces: readonly Piece[],
  from: number,
  i: number,
  sign: string | undefined,
): Figure | undefined {
  let text = pieces[i].text;
  let to = i + 1;
  // "20 000": a space groups too, where no other separator does.
  if (/^[1-9]\d{0,2}$/.test(text)) {
    while (to - i < 4 && /^\d{3}$/.test(pieces[to]?.text ?? '') && !pieces[to].glued)
      text += pieces[to++].text;
  }
  // "100.000" has the separator of another language.
  let value = DIGITS.test(text) && !/^\d{1,3}\.000$/.test(text) ? Number(text.replace(/[^\d.]/g, '')) : NaN;
  let part = false;
  if (pieces[to] && VULGAR.test(pieces[to].text) && pieces[to].glued) {
    const [above, below] = pieces[to].text.normalize('NFKC').split('⁄').map(Number);
    value += above / below;
    to++;
  } else if (
    pieces[to]?.text === '/' &&
    pieces[to].glued &&
    pieces[to + 1]?.glued &&
    pieces[to + 1].kind === 'number'
  ) {
    const below = Number(pieces[to + 1].text);
    part = /^[1-9]$/.test(text) && /^(?:[2-9]|10)$/.test(pieces[to + 1].text) && value < below;
    value = part ? value / below : NaN;
    to += 2;
  }
  const mixed = /^\d+$/.test(text) && to === i + 1 && pieces[to]?.kind === 'number' && !pieces[to].glued;
  const rest = mixed && pieces[to + 1]?.text === '/' ? digitsAt(pieces, to, to, undefined) : undefined;
  if (rest?.part) return {from, to: rest.to, value: value + rest.value, scale: 1, digits: true, sign};
  if (Number.isNaN(value) || part) return {from, to, value, scale: 1, digits: true, sign, part};
  const indian = INDIAN.get(pieces[to]?.lower ?? '');
  if (indian) return {from, to: to + 1, value: round(value * indian), scale: indian, digits: true, sign};
  const may = (piece: Piece, at: number): boolean => mayScale(pieces, piece, at, sign !== undefined);
  const read = wordsBehind(pieces, to, {kind: '#', value}, may);
  return {from, to: read?.to ?? to, value: read?.value ?? value, scale: read?.scale ?? 1, digits: true, sign};
}

/** Whether a word behind digits may be part of the number: "5m" is five million only of money or of something counted. */
function mayScale(pieces: readonly Piece[], piece: Piece, at: number, money: boolean): boolean {
  if (piece.lower === 'k') return piece.glued;
  if (piece.lower === 'm' || piece.lower === 'b')
    return money || (piece.glued && looksPlural(pieces[at + 1]) && !pieces[at + 1].glued);
  return /^[shnaf]$/.test(numberWord(piece.lower)?.kind ?? '') || piece.lower === 'quarter';
}

interface Run {
  readonly to: number;
  readonly value: number;
  readonly scale: number;
  readonly part: boolean;
}

const LONGEST = 14;

/** Reads on behind the first word as far as the words make one number. */
function wordsBehind(
  pieces: readonly Piece[],
  i: number,
  first: NumberWord,
  allowed: (piece: Piece, at: number) => boolean,
): Run | undefined {
  const between = pieces[i - 2]?.lower === 'between' || pieces[i - 3]?.lower === 'between';
  const words = [first];
  const ends = [i];
  for (let at = i; words.length < LONGEST;) {
    const joint = isJoint(pieces, at) ? 1 : 0;
    const piece = pieces[at + joint];
    const word = piece?.kind === 'word' ? numberWord(piece.lower) : undefined;
    if (!word || !allowed(piece, at + joint) || (between && word.kind === 'n')) break;
    if (/[u#][ut]|tt/.test(words[words.length - 1].kind + word.kind)) break;
    at += joint + 1;
    // "a two-third majority"
    words.push(joint && word.kind === 'p' && words[words.length - 1].value > 1 ? {...word, kind: 'q'} : word);
    ends.push(at);
  }
  if (words.length === 1 && /^[#ut]$/.test(first.kind))
    return {to: i, value: first.value, scale: 1, part: false};
  for (let count = words.length; count > 0; count--) {
    // "one hundred and two hundred" is two numbers.
    if (/[hs]/.test(words[count]?.kind ?? '')) continue;
    const value = valueOf(words.slice(0, count));
    if (value === undefined) continue;
    const read = words.slice(0, count);
    const scale = read.reduce((last, {kind, value: factor}) => (kind === 's' ? factor : last), 1);
    return {
      to: ends[count - 1],
      value,
      scale,
      part: value > 0 && value < 1 && /[fpq]/.test(read[count - 1].kind),
    };
  }
  return undefined;
}

function wordsAt(pieces: readonly Piece[], i: number): Figure | undefined {
  const first = numberWord(pieces[i].lower);
  const read =
    first &&
    wordsBehind(pieces, i + 1, first, (piece) => piece.lower.length > 2 || /^(?:an?|of)$/.test(piece.lower));
  return read && {from: i, to: read.to, value: read.value, scale: read.scale, digits: false, part: read.part};
}
