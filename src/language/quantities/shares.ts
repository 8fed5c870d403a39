import {figureAt, type Figure} from './figures.js';
import {opens, type Piece} from '../pieces.js';
import {unitAt} from './units.js';
import {isFunctionWord, looksPlural} from '../words/words.js';

export interface Ratio {
  readonly to: number;
  readonly value: number;
}

/** Round enough for "one in five", "nine out of 10", "1 in 1,000". */
const isRound = (n: number): boolean =>
  (n >= 2 && n <= 10) || [12, 20, 25, 50].includes(n) || /^10+$/.test(String(n));

const HEDGED =
  /^(?:about|around|roughly|nearly|almost|than|some|only|just|over|least|under|that|and|but|or|to|by|for|,|approximately|with|as|is|was|were|are)$/;

/** "one in five", "nine out of 10" from the figure on. */
export function ratioAt(pieces: readonly Piece[], figure: Figure): Ratio | undefined {
  if (!isPlain(figure) || figure.value > 20) return undefined;
  const out = pieces[figure.to]?.lower === 'out' && pieces[figure.to + 1]?.lower === 'of';
  if (!out && pieces[figure.to]?.lower !== 'in') return undefined;
  const at = figure.to + (out ? 2 : 1);
  const whole = pieces[at] ? figureAt(pieces, at) : undefined;
  if (!whole || !Number.isInteger(whole.value) || whole.sign !== undefined || whole.part || whole.vague)
    return undefined;
  const round = isRound(whole.value) || (figure.value === 1 && !looksPlural(pieces[whole.to]));
  if (
    whole.value <= figure.value ||
    !round ||
    whole.value > 2e9 ||
    unitAt(pieces, whole.to, whole.digits, false)
  )
    return undefined;
  // "killing two in five attacks" is no share.
  const before = pieces[figure.from - 1];
  const years = whole.digits && whole.value >= 1500 && whole.value < 2100 && !isRound(whole.value);
  if (years) return undefined;
  if (!out && figure.value > 1 && !opens(pieces, figure.from) && !HEDGED.test(before.lower)) return undefined;
  return {to: whole.to, value: figure.value / whole.value};
}

const isPlain = ({value, scale, sign, part, vague}: Figure): boolean =>
  Number.isInteger(value) && value > 0 && scale === 1 && sign === undefined && !part && !vague;

/** Whether "half", "a third" or "a quarter" is no share here: "the second half", "a third goal", "cut in half". */
export function isStrayPart(pieces: readonly Piece[], figure: Figure): boolean {
  if (!figure.part || figure.digits) return false;
  const before = pieces[figure.from - 1]?.lower ?? '';
  const next = pieces[figure.to];
  const behind = next?.lower ?? '';
  const first = pieces[figure.from].lower;
  if (behind === 'of') return isSpanOfTime(pieces, figure.to + 1);
  if (unitAt(pieces, next?.glued ? figure.to + 1 : figure.to, false, false)) return false;
  if (next?.glued && next.kind === 'mark' && /^[-‐‑]$/.test(next.text)) return true;
  if (first === 'half') {
    if (/^(?:past|brother|sister|way|time|mast|price)$/.test(behind)) return true;
    if (
      /^(?:first|second|other|latter|each|either|final|last|opening|top|bottom|upper|lower|better|this|that|northern|southern|eastern|western|the)$/.test(
        before,
      )
    )
      return true;
    if (before === 'in' && !/^(?:the|its|their|a|an|those|these|all)$/.test(behind)) return true;
    const determined =
      /^(?:a|an|the|its|their|his|her|our|my|those|these|that|this|were|was|are|is|had|have|said|for|to|as|in|from|by|on)$/;
    return !(determined.test(behind) || isHedged(before) || looksCounted(next));
  }
  // "a third goal" is an ordinal, "two-thirds majority" a share.
  if (!/^(?:an?|one)$/.test(first)) return false;
  return !(isHedged(before) && (!next || next.kind === 'mark' || isFunctionWord(behind)));
}

const isHedged = (word: string): boolean =>
  /^(?:about|around|roughly|nearly|almost|approximately|over|than|by|least|just|only|under|some|to|up)$/.test(
    word,
  );

const looksCounted = (next: Piece | undefined): boolean =>
  next?.kind === 'word' && /^[a-z]/.test(next.text) && next.lower.endsWith('s');

/** "a quarter of a century" */
function isSpanOfTime(pieces: readonly Piece[], i: number): boolean {
  const at = /^(?:an?|the|this|last)$/.test(pieces[i]?.lower ?? '') ? i + 1 : i;
  return /^(?:century|year|decade|hour|month|mile|game|match|season|20\d\d)$/.test(pieces[at]?.lower ?? '');
}

/** Whether "one" stands for somebody or something: "one of the", "no one", "this one", "one another". */
export function isPronoun(pieces: readonly Piece[], figure: Figure): boolean {
  if (figure.digits || figure.value !== 1 || pieces[figure.from].lower !== 'one') return false;
  const before = pieces[figure.from - 1]?.lower ?? '';
  const next = pieces[figure.to];
  if (/^(?:no|the|this|that|which|each|every|any|another|not|some|big|new|old|last|next|first)$/.test(before))
    return true;
  if (next?.kind === 'mark' && next.glued && /^[-‐‑]$/.test(next.text)) {
    return !/^(?:day|year|hour|month|week|minute|mile|man|woman|person|child|room|page|bedroom|story|storey)$/.test(
      pieces[figure.to + 1]?.lower ?? '',
    );
  }
  if (next?.kind !== 'word' || isFunctionWord(next.lower)) return true;
  const idiom = /^(?:day|night|morning|time|thing|point|hand|way|side|occasion|level|stage|reason)$/.test(
    next.lower,
  );
  return idiom && !/^(?:for|in|within|after|by|than|least|only|just|exactly|about)$/.test(before);
}
