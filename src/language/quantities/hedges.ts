import {ADVERBS, BEFORE, BEFORE_LENGTH, BEFORE_OBJECT, BEFORE_TOPIC, BEHIND} from './hedge-phrases.js';
import {isJoint, matchAt, matchBefore, type Piece} from '../pieces.js';

export interface Hedge {
  /** Position of the first piece in front of a figure, or behind the last piece of one behind it. */
  readonly at: number;
  readonly text: string;
}

/**
 * The hedge in front of piece `i`, no further back than `limit`. `duration` says whether the figure measures time: "over
 * five days" may mean in the course of them.
 */
export function hedgeBefore(
  pieces: readonly Piece[],
  i: number,
  limit: number,
  duration: boolean,
): Hedge | undefined {
  // "about a 20-minute walk": the article belongs to the noun.
  const article = /^an?$/.test(pieces[i - 1]?.lower ?? '') && phraseBefore(pieces, i - 1, limit, true) >= 0;
  const end =
    article && !/^(?:over|under|above|below|near|for|around)$/.test(pieces[i - 2].lower) ? i - 1 : i;
  let at = end;
  // "just over", "up to about": two of them at most, an adverb to each.
  for (let round = 0; round < 2; round++) {
    const start = phraseBefore(pieces, at, limit, duration && round === 0);
    // "tip over about a hundred": outside another hedge these are prepositions.
    if (
      start < 0 ||
      (round > 0 && /^(?:over|under|about|around|above|below|near|some)$/.test(pieces[start].lower))
    )
      break;
    at = start;
    const adverb = ADVERBS.map((words) => matchBefore(pieces, at, words)).find((from) => from >= limit);
    if (adverb !== undefined && !/^(?:not|the)$/.test(pieces[adverb - 1]?.lower ?? '')) at = adverb;
  }
  return at === end ? undefined : {at, text: written(pieces, at, end)};
}

/** The phrases by their last word, the longest first. */
const BY_LAST_WORD = new Map<string, (readonly string[])[]>();
for (const words of BEFORE) {
  const last = words[words.length - 1];
  BY_LAST_WORD.set(last, [...(BY_LAST_WORD.get(last) ?? []), words]);
}

function phraseBefore(pieces: readonly Piece[], i: number, limit: number, duration: boolean): number {
  for (const words of BY_LAST_WORD.get(pieces[i - 1]?.lower ?? '') ?? []) {
    const from = matchBefore(pieces, i, words);
    if (from < limit || from < 0) continue;
    const adverb = from > limit && ADVERBS.some((adverbs) => matchBefore(pieces, from, adverbs) >= limit);
    return refused(words.join(' '), pieces[from - 1], duration && !adverb) ? -1 : from;
  }
  return -1;
}

function refused(hedge: string, before: Piece | undefined, duration: boolean): boolean {
  const word = before?.lower ?? '';
  switch (hedge) {
    case 'about':
      return BEFORE_TOPIC.test(word);
    case 'over':
      return BEFORE_OBJECT.test(word) || (duration && !BEFORE_LENGTH.test(word));
    case 'only':
    case 'just':
      return /^(?:the|its|his|her|their|our|my|not)$/.test(word);
    case 'up to':
      return /^(?:add|adds|added|adding)$/.test(word);
    case 'above':
    case 'below':
      return /^(?:floors?|see|storeys?|stories)$/.test(word);
    default:
      return false;
  }
}

/** The hedge behind a figure or its unit, from piece `i` on: "or so", "-plus", "+". */
export function hedgeBehind(pieces: readonly Piece[], i: number): Hedge | undefined {
  const piece = pieces[i];
  if (!piece) return undefined;
  if (piece.text === '+' && piece.glued) return {at: i + 1, text: '+'};
  if (isJoint(pieces, i) && /^(?:plus|odd)$/.test(pieces[i + 1].lower))
    return {at: i + 2, text: pieces[i + 1].lower};
  for (const words of BEHIND) {
    const to = matchAt(pieces, i, words);
    if (to < 0) continue;
    // "30 at least two of whom" goes on with another figure.
    if (/^at/.test(words[0]) && pieces[to] && pieces[to].kind !== 'mark') continue;
    return {at: to, text: words.join(' ')};
  }
  return undefined;
}

/** The pieces from `from` up to `to` as written, in lower case, a single space where there was any. */
function written(pieces: readonly Piece[], from: number, to: number): string {
  let text = '';
  for (let k = from; k < to; k++)
    text += (k > from && !pieces[k].glued ? ' ' : '') + pieces[k].text.toLowerCase();
  return text;
}
