import type {SentenceReading} from '../sentence-reading.js';
import {isBare, verbGroupAt, type VerbGroup} from '../verb-group.js';
import {isComparing} from './comparing.js';
import type {PartedSentence} from './parted-sentence.js';
import {laterVerb} from './reduced-relatives.js';

/** A verb at token `at` that takes over the subject of the clause before: "and rescued animals". */
export function sharedVerbAt(
  s: SentenceReading,
  at: number,
  end: number,
  before: VerbGroup,
): VerbGroup | undefined {
  const from = s.classes[at] === 'coordinator' ? at + 1 : at;
  const verb = verbGroupAt(s, from, end);
  if (!verb || isBare(s, verb)) return undefined;
  // "but lines for the subway can be long": a noun that looks like a verb.
  if (verb.auxiliary === undefined && verb.tense === 'present' && laterVerb(s, verb.to, end))
    return undefined;
  // "had accepted cash and gifts": a plural noun; a second verb keeps to the past.
  const {normal} = s.tokens[verb.main];
  if (
    before.tense === 'past' &&
    verb.auxiliary === undefined &&
    verb.tense === 'present' &&
    normal.endsWith('s')
  )
    return undefined;
  // "was hurt and replaced": a participle that leans on the auxiliary before; by itself it would be active.
  return before.auxiliary !== undefined && verb.auxiliary === undefined && verb.tense === 'past'
    ? undefined
    : verb;
}

/** "…, was awarded X, and rescued Y": whether an "and" stands before segment `k`'s verb or a later one of the row. */
export function isCoordinated({s, segments}: PartedSentence, k: number): boolean {
  for (let j = k; j < segments.length && segments[j].mark === ','; j++) {
    const {from, to} = segments[j];
    if (s.classes[from] === 'coordinator') return verbGroupAt(s, from + 1, to) !== undefined;
    const verb = verbGroupAt(s, from, to);
    if (!verb || isComparing(s.tokens[from].normal)) return false;
    // "…, was awarded X and rescued Y"
    for (let at = verb.to; at < to; at++) {
      if (s.classes[at] === 'coordinator' && verbGroupAt(s, at + 1, to)) return true;
    }
  }
  return false;
}
