import type {Tense} from './calendar.js';
import type {Tags} from '../words/tags.js';
import type {Piece} from '../pieces.js';
import type {PieceRange} from '../quantities/quantity-draft.js';
import {wordSet} from '../words/word-set.js';

const FUTURE = wordSet(
  `will won't would shall expected expects expect scheduled due planned plans plan set slated likely upcoming ahead
  forecast hopes hope aims aim tomorrow next could may might should deadline if unless until begins starts opens runs
  launches coming forthcoming candidates`,
);
const PAST = wordSet(
  `was were had did said told began came went took made met died fell rose won lost led gave got left found held struck
  broke saw sent set spoke stood grew hit ran drew fought flew hurt shot beat drove brought bought built caught felt kept
  knew laid paid put sat sold swore threw wrote became`,
);
const REPORTING = wordSet(
  'said told announced reported added wrote tweeted confirmed declared stated insisted warned acknowledged ruled died met arrived resigned',
);
const PARTICIPLE_HELPERS = wordSet("be been being is are was were get has have had to will would it's");

/**
 * The tense of what happens at a time, where that is sure. `whole` is the sentence's: a finite past verb right beside the
 * time ("on Monday said") is surer.
 */
export function tenseAt(
  pieces: readonly Piece[],
  {from, to}: PieceRange,
  whole: Tense | undefined,
): Tense | undefined {
  if (REPORTING.has(pieces[to]?.lower ?? '')) return 'past';
  const before = pieces[from - 1]?.lower ?? '';
  const finite = REPORTING.has(before) && !PARTICIPLE_HELPERS.has(pieces[from - 2]?.lower ?? '');
  return finite ? 'past' : whole;
}

/** 'past' where a sentence holds a past verb and no word that looks ahead. */
export function tenseOf(pieces: readonly Piece[], tags: Tags): Tense | undefined {
  let past = false;
  for (const piece of pieces) {
    const {lower, kind, text} = piece;
    if (kind !== 'word') continue;
    if ((FUTURE.has(lower) && text !== 'May') || lower.endsWith("'ll")) return undefined;
    past ||= PAST.has(lower) || tags.has(piece, 'PastTense') || (lower.length > 4 && lower.endsWith('ed'));
  }
  return past ? 'past' : undefined;
}
