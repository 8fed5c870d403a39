import {oncePer} from '../language/once-per.js';
import type {Reading} from '../language/reading.js';
import {nounPhraseAt} from '../language/noun-phrase.js';
import {covering, startingAt, type SentenceReading} from '../language/sentence-reading.js';
import {GENERAL, UNIQUE} from './definite-words.js';

const SUPERLATIVE =
  /^(first|last|only|latest|oldest|most|least|best|worst|largest|biggest|smallest|highest|lowest|greatest|\w{3,}est|second|third|fourth|fifth|next|\d+(?:st|nd|rd|th))$/;

/**
 * Whether the definite phrase whose "the" is token `i` says by itself what it means: there is only one, a name is part of it,
 * or what follows the noun ("of", "that", "to", a participle) tells which. Otherwise it points back at the article; not so a noun
 * used for the first time, unless it `opens` the clause or is one of those that rename what was told before.
 */
export function isSelfContained(
  reading: Reading,
  s: SentenceReading,
  i: number,
  end: number,
  opens: boolean,
): boolean {
  const phrase = nounPhraseAt(s, i, end);
  if (!phrase) return false;
  for (let at = i + 1; at < phrase.to; at++) {
    const {normal} = s.tokens[at];
    if (covering(s.names, at) || s.classes[at] === 'name') return true;
    // "the first woman to …": but "the first half" of what?
    if (SUPERLATIVE.test(normal)) return isFollowed(s, phrase.to, end);
    if (covering(s.times, at)?.time.absolute || /^(?:1[5-9]|20)\d\d$/.test(normal)) return true;
  }
  // "the two of them", "the four": which?
  if (s.classes[phrase.head] === 'number') return false;
  const owner = ownerIn(s, i, phrase.to);
  if (owner !== undefined) return !opens && isFirstMention(reading, s, owner);
  if (UNIQUE.has(s.tokens[phrase.head].normal)) return true;
  return isSpecifiedBehind(s, phrase.to, end) || (!opens && isFirstMention(reading, s, phrase.head));
}

/** Whether the headline has the noun of the definite phrase: beside the headline it is clear what is meant. */
export function isInHeadline({article}: Reading, s: SentenceReading, i: number, end: number): boolean {
  const phrase = nounPhraseAt(s, i, end);
  if (!phrase || s.classes[phrase.head] !== 'noun' || ownerIn(s, i, phrase.to) !== undefined) return false;
  const noun = singular(s.tokens[phrase.head].normal);
  return (article.title.toLowerCase().match(/[\p{L}]+/gu) ?? []).some((word) => singular(word) === noun);
}

/** "the bank's depositors": the bank must be known, not the depositors. */
function ownerIn({tokens}: SentenceReading, from: number, to: number): number | undefined {
  for (let at = from + 1; at < to - 1; at++) if (/['’]s?$/.test(tokens[at].text)) return at;
  return undefined;
}

function isFollowed(s: SentenceReading, i: number, end: number): boolean {
  return (
    i < end &&
    /^(preposition|to|relative|subordinator|participle)$/.test(s.classes[i]) &&
    !startingAt(s.times, i)
  );
}

function isFirstMention(reading: Reading, s: SentenceReading, head: number): boolean {
  const noun = s.tokens[head].normal.replace(/['’]s?$/, '');
  if (!/^(noun|possessive)$/.test(s.classes[head]) || GENERAL.has(noun) || GENERAL.has(singular(noun)))
    return false;
  const forms = new Set([noun, singular(noun), `${noun}s`]);
  const starts = firstStarts(reading);
  return ![...forms].some((form) => starts.get(form)! < s.tokens[head].start);
}

/** Where each word first stands. */
const firstStarts = oncePer(({sentences}: Reading): ReadonlyMap<string, number> => {
  const starts = new Map<string, number>();
  for (const {tokens} of sentences) {
    for (const {normal, start} of tokens) if (!starts.has(normal)) starts.set(normal, start);
  }
  return starts;
});

const singular = (noun: string): string => noun.replace(/(?<=\w{3})s$/, '');

function isSpecifiedBehind(s: SentenceReading, i: number, end: number): boolean {
  if (i >= end) return false;
  const {normal} = s.tokens[i];
  const here = s.classes[i];
  if (normal === 'of' || here === 'relative' || normal === 'that') return true;
  if (here === 'to') return s.classes[i + 1] === 'infinitive';
  if (here === 'gerund' || here === 'participle') return true;
  if (here === 'preposition' && !startingAt(s.times, i)) {
    // "the crash in Peru": the place or name makes it one of a kind.
    for (let at = i + 1; at < Math.min(end, i + 5); at++)
      if (covering(s.names, at) || s.classes[at] === 'name') return true;
  }
  return false;
}
