import type {TokenRange} from '../sentence-reading.js';
import {verbGroupAt, type VerbGroup} from '../verb-group.js';
import {opensClause} from './openings.js';
import type {PartedSentence} from './parted-sentence.js';
import {isReduced} from './reduced-relatives.js';

const MAX_INTERPOSED = 3;

/** Marks that may enclose an apposition. */
const INTERPOSING = new Set([',', '(', ')', '—', '–']);

/** "X, a member of Y, was …": the verb that stands behind what is interposed after segment `k`, and its segment. */
export function interposedVerb(
  parted: PartedSentence,
  k: number,
): {verb: VerbGroup; segment: number} | undefined {
  const {s, segments} = parted;
  if (k < 0) return undefined;
  for (let j = k + 1; j < segments.length && j <= k + MAX_INTERPOSED + 1; j++) {
    const {from, to, mark} = segments[j];
    if (!INTERPOSING.has(mark)) return undefined;
    const verb = verbGroupAt(s, from, to);
    const next = segments[j + 1];
    // "The bank, based in Zurich, denied": a participle that looks like the verb.
    if (verb && j === k + 1 && isReduced(s, verb) && next?.mark === ',' && verbGroupAt(s, next.from, next.to))
      continue;
    if (verb) return j > k + 1 ? {verb, segment: j} : undefined;
    if (opensClause(parted, segments[j])) return undefined;
  }
  return undefined;
}

/** "The group's spokesman, X, said": the name between the commas behind the subject, which says who it is. */
export function nameBehind(
  {s, segments}: PartedSentence,
  subject: TokenRange,
  verbSegment: number,
): TokenRange | undefined {
  const segment = segments.find(({from}) => from > subject.to - 1);
  if (!segment || segment.mark !== ',' || segment.from >= segments[verbSegment].from) return undefined;
  return s.names.find(({from, to}) => from === segment.from && to === segment.to);
}
