import {figureAt, type Figure} from './figures.js';
import {isCapital, isDash, type Piece} from '../pieces.js';
import {isLabelWord} from './label-words.js';
import {looksPlural} from '../words/words.js';

const CONTEXT =
  /^(?:won|win|wins|winning|beat|beats|beating|beaten|defeat|defeats|defeated|lost|lose|loses|losing|lead|leads|led|leading|drew|draw|draws|drawn|tie|tied|victory|victories|score|scored|scoreline|ended|finished|thrashed|hammered|edged|down|up|vote|votes|voted|approved|passed|ruled|ruling|decision|majority|rejected|split|advantage|ahead|behind|series|set|sets|penalties|shootout|aggregate|level|goalless|final)$/;

export interface Score {
  readonly to: number;
  readonly first: Figure;
}

/**
 * A score or vote from the figure at piece `first.from` on: "3–0", "1 – 0", "52-48". A larger number first can be no
 * range; a smaller one is a score where a word of winning or voting stands near and nothing is counted behind.
 */
export function scoreAt(pieces: readonly Piece[], first: Figure): Score | undefined {
  if (/^(?:aged|ages?|between|from)$/.test(pieces[first.from - 1]?.lower ?? '')) return undefined;
  if (isLabelWord(pieces[first.from - 1])) return undefined;
  const second = pairAt(pieces, first);
  if (!second) return undefined;
  const {to} = second;
  if (/^(?:odds|job|ratio|shift|chance|format)$/.test(pieces[to]?.lower ?? '')) return undefined;
  const near =
    pieces.slice(Math.max(0, first.from - 8), first.from).some(({lower}) => CONTEXT.test(lower)) ||
    pieces.slice(to, to + 4).some(({lower}) => CONTEXT.test(lower));
  const votes = first.value <= 700 && second.value <= 700;
  const voted = pieces[first.to].lower === 'to';
  if (voted) return near && votes && first.value > second.value ? {to, first} : undefined;
  if (first.value >= second.value)
    return (first.value < 40 && second.value < 40) || (votes && near) ? {to, first} : undefined;
  if (looksPlural(pieces[to]) || pieces[to]?.text === '%') return undefined;
  return votes &&
    (near || (isCapital(pieces[first.from - 1]) && !pieces[first.from].glued && first.value < 20))
    ? {to, first}
    : undefined;
}

function pairAt(pieces: readonly Piece[], first: Figure): Figure | undefined {
  const simple = (figure: Figure): boolean =>
    figure.digits &&
    figure.scale === 1 &&
    figure.sign === undefined &&
    figure.to === figure.from + 1 &&
    /^\d{1,3}$/.test(pieces[figure.from].text);
  const dash = pieces[first.to];
  if (!simple(first) || pieces[first.to + 1]?.kind !== 'number') return undefined;
  if (dash.lower !== 'to' && (!isDash(dash) || dash.glued !== pieces[first.to + 1].glued)) return undefined;
  const second = figureAt(pieces, first.to + 1);
  const next = second && pieces[second.to];
  // "555-12-34", "5-10km"
  if (next?.glued && (isDash(next) || next.kind !== 'mark')) return undefined;
  return second && simple(second) ? second : undefined;
}
