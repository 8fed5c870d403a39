import type {Attribution} from '../clause.js';
import {isReporting} from '../reporting.js';
import type {TokenRange} from '../sentence-reading.js';
import {verbGroupAt} from '../verb-group.js';
import type {PartedSentence} from './parted-sentence.js';
import {fullPhraseAt} from './phrases.js';
import {reportedStart} from './reported.js';

/** "according to X," at the head of the sentence. */
export function leadingAttribution(parted: PartedSentence): Attribution | undefined {
  const [first] = parted.segments;
  return first && accordingTo(parted, first);
}

/** "…, X said", "…, said X", "…, according to X": whom the segment behind a clause gives it to. */
export function trailingAttribution(parted: PartedSentence, segment: TokenRange): Attribution | undefined {
  const {s} = parted;
  const according = accordingTo(parted, segment);
  if (according) return according;
  const {from, to} = segment;
  const first = s.tokens[from].normal;
  if (s.classes[from] === 'finite' && isReporting(first)) {
    const speaker = fullPhraseAt(parted, from + 1, to, true);
    return speaker ? {speaker, verb: first} : undefined;
  }
  const speaker = fullPhraseAt(parted, from, to, true);
  const verb = speaker && verbGroupAt(s, speaker.to, to);
  if (!speaker || !verb || !isReporting(s.tokens[verb.main].normal)) return undefined;
  // "…, X said Y had left" opens a report of its own.
  return reportedStart(parted, verb.to, to, false) === undefined
    ? {speaker, verb: s.tokens[verb.main].normal}
    : undefined;
}

function accordingTo(parted: PartedSentence, {from, to}: TokenRange): Attribution | undefined {
  const {tokens} = parted.s;
  if (tokens[from].normal !== 'according' || tokens[from + 1]?.normal !== 'to') return undefined;
  const speaker = fullPhraseAt(parted, from + 2, to, true);
  return speaker ? {speaker, verb: 'according'} : undefined;
}
