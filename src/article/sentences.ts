import {isSpaceAt, isWordAt, skipSpace, trimmedEnd} from './characters.js';
import {isBoundary} from './sentence-boundary.js';
import type {Stop} from './sentence-boundary.js';
import type {Span} from './span.js';

const RUN = /[.!?…]+(?: \.(?= |$))*/g;
const CLOSERS = /(?:["”’'»)\]}*†‡¹²³⁰-⁹]|\[\p{N}{1,3}\])*/uy;

/**
 * The sentences of `text.slice(start, end)`, one paragraph: in order, trimmed, and together holding every
 * character of it that is not white space. Closing quotation marks, brackets and footnote marks
 * belong to the sentence they close. A quotation of several sentences is split into them.
 */
export function splitSentences(text: string, start: number, end: number): Span[] {
  // The stretch alone: a search for the next stop must not run on through the rest of the text.
  return sentencesOf(text.slice(start, end)).map((span) => ({
    start: start + span.start,
    end: start + span.end,
  }));
}

function sentencesOf(text: string): Span[] {
  const sentences: Span[] = [];
  const last = trimmedEnd(text, 0, text.length);
  const lastWord = lastWordBefore(text, last);
  let from = skipSpace(text, 0, last);
  const runs = new RegExp(RUN);
  runs.lastIndex = from;
  for (let run = runs.exec(text); run && run.index < lastWord; run = runs.exec(text)) {
    const stop = stopAt(text, run.index, Math.min(last, run.index + run[0].length), last);
    if (stop.end < last && isBoundary(text, from, stop, last)) {
      sentences.push({start: from, end: stop.end});
      from = isSpaceAt(text, stop.end) ? skipSpace(text, stop.end, last) : stop.end;
    }
    runs.lastIndex = Math.max(stop.end, from);
  }
  if (from < last) sentences.push({start: from, end: last});
  return sentences;
}

function stopAt(text: string, start: number, runEnd: number, last: number): Stop {
  CLOSERS.lastIndex = runEnd;
  const closers = CLOSERS.exec(text)?.[0].length ?? 0;
  return {start, runEnd, end: Math.min(last, runEnd + closers)};
}

/** Where the last letter or digit stands: what comes after it begins no sentence. */
function lastWordBefore(text: string, end: number): number {
  let at = end - 1;
  while (at >= 0 && !isWordAt(text, at)) at--;
  return at;
}
