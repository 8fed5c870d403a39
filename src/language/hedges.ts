import {isJoint, matchAt, matchBefore, type Piece} from './pieces.js';

const phrases = (text: string): readonly (readonly string[])[] =>
  text
    .split('\n')
    .map((line) => line.trim().split(' '))
    .filter(([first]) => first)
    // The longest first, so that "no more than" is not read as "more than".
    .sort((a, b) => b.length - a.length);

/** In front of a figure. "Reportedly" and "allegedly" say who vouches for it, not how exact it is, and are no hedges. */
const BEFORE = phrases(`
  about
  around
  roughly
  approximately
  approx
  approx .
  circa
  some
  nearly
  almost
  virtually
  practically
  barely
  near
  close to
  an estimated
  estimated
  an average of
  averaging
  perhaps
  possibly
  maybe
  probably
  anywhere from
  in the region of
  on the order of
  somewhere around
  at least
  at most
  a minimum of
  a maximum of
  minimum
  maximum
  no fewer than
  no less than
  no more than
  not more than
  not less than
  not fewer than
  more than
  less than
  fewer than
  greater than
  higher than
  lower than
  older than
  younger than
  over
  under
  above
  below
  upwards of
  upward of
  in excess of
  exceeding
  topping
  up to
  as many as
  as much as
  as few as
  as little as
  as high as
  as low as
  as long as
  as large as
  as old as
  as young as
  only
  just
  merely
  exactly
  precisely
  ~
  ≈
  >
  <
`);

/** Make a hedge of their own with the one behind them: "well over". */
const ADVERBS = phrases(`
  well
  just
  far
  much
  many
  only
  slightly
  a little
  a bit
  significantly
  considerably
  substantially
  barely
  comfortably
`);

const BEHIND = phrases(`
  or so
  or more
  or less
  or fewer
  or over
  or above
  or under
  or below
  or older
  or younger
  or thereabouts
  and over
  and above
  and older
  and up
  and counting
  at least
  at most
  at a minimum
  give or take
`);

const TALK =
  /^(?:talk|talks|talked|talking|speak|speaks|spoke|speaking|ask|asked|asks|asking|tell|told|worry|worried|worries|concern|concerns|concerned|question|questions|complain|complained|complaints|learn|learned|learnt|heard|hear|know|knew|joke|joked|think|thought|story|stories|information|details|facts|discussion|discussions|debate|care|cares|warned|warning|anxious|something)$/;
const QUARREL =
  /^(?:concern|concerns|dispute|disputes|control|preside|presided|presides|presiding|clash|clashed|clashes|row|war|fight|fights|fighting|debate|battle|talks|outrage|anger|argue|argued|argument|power|sovereignty|authority|jurisdiction|take|takes|took|taking|taken|hand|hands|handed|handing|turn|turned|win|ruled|rule|rules|reigned)$/;
const PARTICLES =
  /^(?:for|in|after|of|by|to|with|at|from|within|is|was|were|are|be|been|lasted|lasting|took|takes|taken|spent|has|have|had|than)$/;

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

function phraseBefore(pieces: readonly Piece[], i: number, limit: number, duration: boolean): number {
  for (const words of BEFORE) {
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
      return TALK.test(word);
    case 'over':
      return QUARREL.test(word) || (duration && !PARTICLES.test(word));
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
