import type {Tense} from './calendar.js';
import type {Tags} from './counted.js';
import type {Piece} from './pieces.js';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const FUTURE = set(
  `will won't would shall expected expects expect scheduled due planned plans plan set slated likely upcoming ahead
  forecast hopes hope aims aim tomorrow next could may might should deadline if unless until begins starts opens runs
  launches coming forthcoming candidates`,
);
const PAST = set(
  `was were had did said told began came went took made met died fell rose won lost led gave got left found held struck
  broke saw sent set spoke stood grew hit ran drew fought flew hurt shot beat drove brought bought built caught felt kept
  knew laid paid put sat sold swore threw wrote became`,
);
const REPORTING = set(
  'said told announced reported added wrote tweeted confirmed declared stated insisted warned acknowledged ruled died met arrived resigned',
);
const PARTICIPLE_HELPERS = set("be been being is are was were get has have had to will would it's");

/**
 * Whether what happens at the time at pieces `from` to `to` is past, when that is sure. A finite past verb right beside
 * it is: "on Monday said". Otherwise the sentence has to hold a past verb and no word that looks ahead.
 */
export function tenseAround(
  pieces: readonly Piece[],
  from: number,
  to: number,
  tags: Tags,
): Tense | undefined {
  const before = pieces[from - 1]?.lower ?? '';
  const behind = pieces[to]?.lower ?? '';
  if (REPORTING.has(behind)) return 'past';
  if (REPORTING.has(before) && !PARTICIPLE_HELPERS.has(pieces[from - 2]?.lower ?? '')) return 'past';
  let past = false;
  for (const piece of pieces) {
    const {lower, kind, text} = piece;
    if (kind !== 'word') continue;
    if ((FUTURE.has(lower) && text !== 'May') || lower.endsWith("'ll")) return undefined;
    past ||= PAST.has(lower) || tags.has(piece, 'PastTense') || (lower.length > 4 && lower.endsWith('ed'));
  }
  return past ? 'past' : undefined;
}
