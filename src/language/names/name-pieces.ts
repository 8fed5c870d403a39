import type {Span} from '../../article/span.js';
import type {Entry} from './gazetteer.js';
import {dropCommonStart, isUnknownOpener} from './name-openers.js';
import {MAX_UNITS, readRun} from './name-runs.js';
import {splitRun} from './name-splits.js';
import {opens} from './name-units.js';
import {type Usage, type Word, isHeadline} from './name-words.js';

/** A stretch of a sentence that looks like one name. */
export interface Piece extends Span {
  readonly text: string;
  readonly sentence: number;
  /** Words `from` to `to` (exclusive) of the sentence. */
  readonly from: number;
  readonly to: number;
  readonly entry?: Entry;
  /** The first word of the title, capitalised, right before it: "Vice President". */
  readonly title?: number;
  /** The form of address right before it, in lower case: "mr". */
  readonly honorific?: string;
  /** How sure its extent is, from 0 to 1. */
  readonly extent: number;
}

/** The stretches of a sentence that look like names, in order, none overlapping another. */
export function namePieces(words: readonly Word[], sentence: number, usage: Usage, text: string): Piece[] {
  if (isHeadline(words)) return [];
  const pieces: Piece[] = [];
  for (let i = 0; i < words.length;) {
    if (!opens(words, i)) {
      i++;
      continue;
    }
    const run = readRun(words, i);
    i = Math.max(i + 1, run[run.length - 1].to);
    if (run.length > MAX_UNITS) while (i < words.length && words[i].capital) i++;
    const kept = dropCommonStart(words, run, usage);
    if (kept.length === 0 || kept.length > MAX_UNITS) continue;
    // "Nonpartisan Paul Tse": a first word that nothing knows may be no part of the name.
    const opener = words[kept[0].from];
    const common =
      usage.lowercase.has(opener.lower) && !usage.capitalised.has(opener.lower) && !kept[0].entry;
    const open =
      opener.initial &&
      ((kept.length > 1 && common) || (kept.length > 2 && isUnknownOpener(opener, words[kept[0].to], usage)));
    for (const piece of splitRun(words, kept)) {
      const {start} = words[piece.from];
      const {end} = words[piece.to - 1];
      const extent = open && piece.from === kept[0].from ? piece.extent * 0.75 : piece.extent;
      pieces.push({...piece, extent, start, end, sentence, text: text.slice(start, end)});
    }
  }
  return pieces;
}
