import type {Piece} from '../clause.js';
import {CONNECTIVES, SUBORDINATORS} from '../words/closed-classes.js';
import {startingAt, type SentenceReading, type TokenRange} from '../sentence-reading.js';

import type {Token} from '../words/token.js';
import {verbGroupAt} from '../verb-group.js';
import type {PartedSentence} from './parted-sentence.js';
import {pieceOf, prepositionalAt, subjectAt} from './phrases.js';

/** "instead of", "later this week", "then-president": the word belongs to what follows it. */
function leansOn(token: Token, next: Token | undefined): boolean {
  return (
    next !== undefined &&
    (next.start === token.end || /^(?:of|this|that|than)$/.test(next.normal)) &&
    !next.punctuation
  );
}

/** Behind the "and", "However" and the like at the head of a clause. */
export function skipOpening({tokens, times}: SentenceReading, from: number, end: number): number {
  let at = from;
  while (at < end && (CONNECTIVES.has(tokens[at].normal) || /^["“”'‘’]$/.test(tokens[at].text))) {
    if (startingAt(times, at) || leansOn(tokens[at], tokens[at + 1])) break;
    at++;
  }
  return at;
}

/** Whether token `at` opens a subordinate clause, and not a phrase as "as" and "since" also do. */
export function opensSubordinate(parted: PartedSentence, at: number, end: number): boolean {
  const {s} = parted;
  if (!SUBORDINATORS.has(s.tokens[at].normal) || startingAt(s.times, at)) return false;
  return s.classes[at] === 'subordinator' || isSubjectAndVerb(parted, at + 1, end);
}

/** Whether a stretch opens with a subject and its verb, as a clause of its own does. */
export function opensClause(parted: PartedSentence, {from, to}: TokenRange): boolean {
  const at = skipOpening(parted.s, from, to);
  if (at >= to || opensSubordinate(parted, at, to) || parted.s.classes[at] === 'relative') return false;
  return isSubjectAndVerb(parted, at, to);
}

/** Whether a subject starts at token `at` and a verb right behind it. */
export function isSubjectAndVerb(parted: PartedSentence, at: number, end: number): boolean {
  const subject = subjectAt(parted, at, end);
  return subject !== undefined && verbGroupAt(parted.s, subject.to, end) !== undefined;
}

/** The time, adverb or prepositional phrase at token `at`, before any subject. */
export function frontedAt(parted: PartedSentence, at: number, end: number): Piece | undefined {
  const {s} = parted;
  const time = startingAt(s.times, at);
  if (time && time.to <= end) {
    // A time right before a verb is its subject ("2019 was …"), one before a noun its modifier.
    return verbGroupAt(s, time.to, end) ? undefined : pieceOf('time', time);
  }
  // "About 70,000 people fled": a hedge opens the subject.
  if (startingAt(s.quantities, at)) return undefined;
  if (s.classes[at] === 'preposition') return prepositionalAt(parted, at, end);
  // "instead of X": two words, one preposition.
  if (s.tokens[at + 1]?.normal === 'of') return undefined;
  const modifies = s.classes[at + 1] === 'adjective' || s.classes[at + 1] === 'number';
  return s.classes[at] === 'adverb' && !modifies ? pieceOf('adverb', {from: at, to: at + 1}) : undefined;
}
