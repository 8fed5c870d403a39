import {stopUseOf} from './abbreviations.js';
import {isSpaceAt, skipSpace} from './characters.js';
import {goesOnAfterClock, startsSentences, takesLetter} from './sentence-starters.js';

/** A run of full stops, question or exclamation marks, and what closes after it. */
export interface Stop {
  /** Where the run begins. */
  readonly start: number;
  /** Where the run ends. */
  readonly runEnd: number;
  /** Where the quotation marks, brackets and footnote marks after it end. */
  readonly end: number;
}

interface NextWord {
  readonly word: string;
  /** The word and what follows it, some 40 units. */
  readonly rest: string;
  /** Whether a quotation mark stands before it. */
  readonly quoted: boolean;
  readonly bracketed: boolean;
}

// Names that end in an exclamation mark, as written before it.
const EXCLAIMED = new Set(['Yahoo', 'Jeopardy', 'Oklahoma', 'Panic', 'Wham', 'Mia', 'Airplane', 'Moulin']);

const OPENERS = /^["'“‘«„([{—–\-•*¿¡ \u00a0]{0,6}/;
const WORD = /^(?:\p{L}|\p{N})[\p{L}\p{M}\p{N}'’-]{0,30}/u;
// "At 6 a.m. Prime Minister …": a time of day alone is no sentence.
const OPENS_WITH_TIME =
  /^(?:At|By|From|Since|Until|Before|After|Around|About|Shortly|Just)(?: (?:before|after|about|around))? \d{1,2}(?:[:.]\d{2})? [ap]\.m\.$/;
const SPEECH =
  /^(?:\p{Lu}[\p{L}'’.-]{0,20}[ \u00a0]){1,4}(?:said|says|asked|asks|shouted|cried|told|added|replied|wrote|wondered|exclaimed)\b/u;

/**
 * Whether a sentence ends at `stop`. `from` is where the sentence began; `end` where its paragraph ends.
 * Looks at a bounded stretch on either side, whatever the length of the text.
 */
export function isBoundary(text: string, from: number, stop: Stop, end: number): boolean {
  if (!isSpaceAt(text, stop.end)) return isGluedBoundary(text, stop, end);
  const next = nextWord(text, stop.end, end);
  if (!next || isListMark(text, from, stop)) return false;
  if (/^\p{Ll}/u.test(next.word) && !isCasedName(next.word)) return false;
  if (isOmission(text, skipSpace(text, stop.end, end)) || isInQuotedWords(text, stop, end)) return false;
  const run = text.slice(stop.start, stop.runEnd);
  if (/[!?]/.test(run)) return endsAtMark(text, stop, next, run);
  if (run.length > 1 || run === '…') return endsAtEllipsis(text, stop, next, run);
  return endsAtFullStop(text, from, stop, next);
}

function nextWord(text: string, from: number, end: number): NextWord | undefined {
  const at = skipSpace(text, from, end);
  const ahead = text.slice(at, Math.min(end, at + 48));
  const openers = OPENERS.exec(ahead)?.[0] ?? '';
  const rest = ahead.slice(openers.length);
  if (rest === '') return undefined;
  const word = WORD.exec(rest)?.[0] ?? [...rest.slice(0, 2)][0] ?? '';
  return {word, rest, quoted: /["'“‘«„]/.test(openers), bracketed: /[([{]/.test(openers)};
}

/** The words of letters, digits, stops and hyphens that end at `at`: at most 24 units of them. */
function wordBefore(text: string, at: number): string {
  return /[\p{L}\p{N}.'’-]*$/u.exec(text.slice(Math.max(0, at - 24), at))?.[0] ?? '';
}

/** "iPhone", "mRNA", "al-Qaeda": names that begin with a small letter. */
function isCasedName(word: string): boolean {
  return /^(?:\p{Ll}\p{Lu}|(?:al|el)-\p{Lu})/u.test(word);
}

/** "[...]" and "(…)": words left out; they belong to the sentence before them. */
function isOmission(text: string, at: number): boolean {
  return /^[[(](?:\.\.\.|…)[\])]/.test(text.slice(at, at + 5));
}

/** A stop within a few quoted words that the sentence goes on after: `fans sang "Out! Out!" as he left`. */
function isInQuotedWords(text: string, stop: Stop, end: number): boolean {
  if (!/\p{L}\s["“](?! )[^"“”]{1,40}$/u.test(text.slice(Math.max(0, stop.start - 44), stop.start)))
    return false;
  return /^[^"“”]{0,40}[^\s,"“”]["”] \p{Ll}/u.test(text.slice(stop.end, Math.min(end, stop.end + 46)));
}

/** Nothing but "1." or "a." so far: the mark of a list. */
function isListMark(text: string, from: number, stop: Stop): boolean {
  const before = text.slice(from, Math.min(stop.start, from + 8));
  return stop.start - from < 8 && /^[\W_]*(?:\p{N}{1,3}|\p{L})?[\W_]*$/u.test(before);
}

/** "the week.The minister": a space lost between two sentences. */
function isGluedBoundary(text: string, stop: Stop, end: number): boolean {
  const ahead = text.slice(stop.end, Math.min(end, stop.end + 12));
  const word = /^[“"]?(\p{Lu}\p{Ll}+)\s/u.exec(ahead)?.[1];
  return (
    word !== undefined && startsSentences(word) && /\p{Ll}{3}$/u.test(text.slice(stop.start - 3, stop.start))
  );
}

function endsAtMark(text: string, stop: Stop, next: NextWord, run: string): boolean {
  const word = wordBefore(text, stop.start);
  if (run === '!' && EXCLAIMED.has(word) && !startsSentences(next.word)) return false;
  if (!/["'”’»]/.test(text.slice(stop.runEnd, stop.end)) || startsSentences(next.word)) return true;
  const from = skipSpace(text, stop.end, stop.end + 8);
  return !SPEECH.test(text.slice(from, from + 90));
}

function endsAtEllipsis(text: string, stop: Stop, next: NextWord, run: string): boolean {
  if (run === '..' || /^\.{4}/.test(run)) return true;
  if (isOmission(text, stop.start - 1)) {
    const before = text.slice(Math.max(0, stop.start - 4), stop.start - 1).trimEnd();
    if (/[.!?"”]$/.test(before)) return true;
  }
  if (/["”’»]/.test(text.slice(stop.runEnd, stop.end))) return true;
  return startsSentences(next.word) && next.word !== 'I';
}

function endsAtFullStop(text: string, from: number, stop: Stop, next: NextWord): boolean {
  const word = wordBefore(text, stop.start);
  const use = stopUseOf(word);
  if (use === undefined) return true;
  // "(Apple Inc.) The": the stop belongs to what the bracket holds.
  if (/[)\]]/.test(text.slice(stop.runEnd, stop.end))) return false;
  const digit = /^\p{N}/u.test(next.word);
  switch (use) {
    case 'inside':
      return false;
    case 'number':
      return !digit && !next.bracketed;
    case 'clock':
      return (
        !digit &&
        !next.bracketed &&
        !goesOnAfterClock(next.rest) &&
        !OPENS_WITH_TIME.test(text.slice(from, stop.end))
      );
    case 'initial':
      return (
        (next.word.length > 1 && startsSentences(next.word)) ||
        takesLetter(previousWord(text, stop.start - word.length))
      );
    case 'date':
      return startsSentences(next.word);
    case 'name':
      return startsSentences(next.word) || (next.quoted && /^(?:Inc|Corp|Ltd|Jr|Sr)$/.test(word));
  }
}

function previousWord(text: string, at: number): string {
  return /(\p{L}+)\s*$/u.exec(text.slice(Math.max(0, at - 24), at))?.[1] ?? '';
}
