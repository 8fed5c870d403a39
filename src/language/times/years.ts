import {isDash, type Piece} from '../pieces.js';
import {ordinalAt} from '../quantities/ordinals.js';
import {isFunctionWord, looksPlural} from '../words/words.js';
import {integerAt, wordBefore, type Core, type CoreContext} from './time-core.js';
import {wordSet} from '../words/word-set.js';

/** Behind these a number of four digits is a year, whatever follows: "in 2014 protests broke out". */
const YEAR_PREPOSITIONS = wordSet(
  'in since by until till before after from during circa of year years fiscal late early mid',
);
/** Behind these it is one only when nothing follows that it could count: "compared with 2019". */
const OTHER_PREPOSITIONS = wordSet(
  'around about through throughout between for with than as on against over beyond and or into across',
);

/** A year, decade or century: "2015", "2004–2009", "the 1990s", "the 19th century". */
export function yearAt(pieces: readonly Piece[], i: number, context: CoreContext): Core | undefined {
  return centuryAt(pieces, i) ?? decadeAt(pieces, i) ?? yearsAt(pieces, i, context);
}

function yearsAt(pieces: readonly Piece[], i: number, context: CoreContext): Core | undefined {
  const year = integerAt(pieces, i);
  if (!(year >= 1000 && year < 2100) || pieces[i].text.length !== 4 || gluedToWord(pieces, i))
    return undefined;
  const span = yearSpan(pieces, i, year);
  const to = seasonEnd(pieces, span ?? i + 1, span !== undefined);
  const next = pieces[to];
  if (next?.glued && (next.kind !== 'mark' || /^[%°/$-]$/.test(next.text))) return undefined;
  if (next?.text === ':' && pieces[to + 1]?.glued) return undefined;
  if (next?.kind === 'sign' || next?.text === '%') return undefined;
  if (!inYearContext(pieces, i, to, year, context)) return undefined;
  if (to > i + 1) return {from: i, to, grain: 'period', absolute: true};
  return {from: i, to, grain: 'year', when: {kind: 'date', year}, absolute: true};
}

/** Takes in "fiscal year", "season" behind a year. */
function seasonEnd(pieces: readonly Piece[], i: number, span: boolean): number {
  const word = pieces[i]?.lower ?? '';
  if (/^(?:fiscal|financial|academic|school)$/.test(word) && pieces[i + 1]?.lower === 'year') return i + 2;
  return span && word === 'season' ? i + 1 : i;
}

function gluedToWord(pieces: readonly Piece[], i: number): boolean {
  if (!pieces[i].glued) return false;
  const before = pieces[i - 1];
  if (isDash(before) && /^(?:mid|early|late)$/.test(pieces[i - 2]?.lower ?? '')) return false;
  return !(before.kind === 'mark' && /^[(["“'‘–—]$/.test(before.text));
}

/** Where a range of years ends that is written with a dash or slash: "1987–2017", "2019/20", "2000 - 2050". */
function yearSpan(pieces: readonly Piece[], i: number, year: number): number | undefined {
  const joint = pieces[i + 1];
  const last = pieces[i + 2];
  if (last?.kind !== 'number' || !(isDash(joint) || (joint?.text === '/' && joint.glued))) return undefined;
  const end = integerAt(pieces, i + 2);
  if (last.text.length === 2 && joint.glued && last.glued && end === (year + 1) % 100) return i + 3;
  return last.text.length === 4 && end > year && end < 2100 ? i + 3 : undefined;
}

function inYearContext(
  pieces: readonly Piece[],
  i: number,
  to: number,
  year: number,
  context: CoreContext,
): boolean {
  const before = pieces[i - 1];
  const next = pieces[to];
  const ends = next === undefined || next.kind === 'mark' || isFunctionWord(next.lower);
  const counts = looksPlural(next);
  // "2000 people" is a count, "2014 people" hardly.
  const word = wordBefore(pieces, i);
  if (counts && (year % 100 === 0 || year < 1900) && !/^(?:since|until|till|during|circa)$/.test(word))
    return false;
  if (pieces[i].glued && isDash(before) && pieces[i - 2]?.kind === 'word') return ends;
  if (context.continues) return ends || to > i + 1;
  if (to > i + 1) return true;
  if (YEAR_PREPOSITIONS.has(word))
    return year >= 1500 || word === 'in' || word === 'since' ? !(year < 1500 && !ends) : false;
  // "back to 2015", but "rose to 2015"
  const reaches =
    word === 'to' && /^(?:back|up|prior|compared|due|dating|dates|dated)$/.test(wordBefore(pieces, i - 1));
  if (OTHER_PREPOSITIONS.has(word) || reaches) return year >= 1900 && ends;
  const apart = before?.kind === 'mark' && /^[(,;[–—-]$/.test(before.text);
  return apart && year >= 1800 && (next === undefined || /^[),;.\]:–—]$/.test(next.text));
}

function decadeAt(pieces: readonly Piece[], i: number): Core | undefined {
  const value = integerAt(pieces, i);
  const suffix = pieces[i + 1];
  if (!Number.isInteger(value) || value % 10 !== 0 || suffix?.lower !== 's' || !suffix.glued)
    return undefined;
  const quoted = /^['’‘]$/.test(pieces[i - 1]?.text ?? '') && pieces[i].glued;
  if (value >= 1000 && value < 2100) return {from: i, to: i + 2, grain: 'decade', absolute: true};
  return quoted && value < 100 ? {from: i - 1, to: i + 2, grain: 'decade', absolute: true} : undefined;
}

function centuryAt(pieces: readonly Piece[], i: number): Core | undefined {
  const ordinal = ordinalAt(pieces, i);
  if (!ordinal || ordinal.value > 21 || ordinal.value < 2) return undefined;
  const at = isDash(pieces[ordinal.to]) ? ordinal.to + 1 : ordinal.to;
  return pieces[at]?.lower === 'century' ? {from: i, to: at + 1, grain: 'period', absolute: true} : undefined;
}
