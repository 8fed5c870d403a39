import type {Attribution, Piece} from '../clause.js';
import type {NounPhrase} from '../noun-phrase.js';
import {isReporting} from '../reporting.js';
import {startingAt} from '../sentence-reading.js';
import {isBare, verbGroupAt, type VerbGroup} from '../verb-group.js';
import {interposedVerb, nameBehind} from './interposed.js';
import {frontedAt, opensSubordinate, skipOpening} from './openings.js';
import type {PartedSentence} from './parted-sentence.js';
import {pieceOf, subjectAt} from './phrases.js';
import {piecesBehind} from './pieces-behind.js';
import {isReduced, laterVerb} from './reduced-relatives.js';

/** A clause up to its verb. */
export interface ClauseStart {
  readonly fronted: readonly Piece[];
  readonly subject: NounPhrase;
  readonly verb: VerbGroup;
  /** The segment the verb stands in: not the subject's where something is interposed. */
  readonly verbSegment: number;
  readonly attribution?: Attribution;
  readonly sharesSubject: boolean;
}

/** The clause that starts at token `start` in segment `k`, up to its verb; the segment to go on with where none does. */
export function startOfClause(
  parted: PartedSentence,
  k: number,
  start: number,
  attribution: Attribution | undefined,
): {start: ClauseStart} | {next: number} {
  const {s, segments} = parted;
  const lead = frontedFrom(parted, k, start);
  if ('next' in lead) return lead;
  const {end} = lead;
  const subject = subjectAt(parted, lead.at, end);
  if (!subject) return {next: lead.k + 1};
  const times = timesFrom(parted, subject.to, end);
  const behind = times.at(-1)?.to ?? subject.to;
  const group = behind < end ? verbGroupAt(s, behind, end) : undefined;
  const found = behind < end ? group && {verb: group, segment: lead.k} : interposedVerb(parted, lead.k);
  if (!found || isBare(s, found.verb)) return {next: lead.k + 1};
  const {verb, segment: verbSegment} = found;
  const common = {fronted: [...lead.fronted, ...times], verbSegment, attribution, sharesSubject: false};
  // "The boy's aunt, X, came too": the name says who.
  const named =
    verbSegment > lead.k && s.tokens[subject.from].normal === 'the'
      ? nameBehind(parted, subject, verbSegment)
      : undefined;
  if (named) return {start: {...common, subject: {...named, head: named.to - 1}, verb}};
  const main = verbBehindRelative(parted, verb, segments[verbSegment].to);
  return {
    start: main ? {...common, subject: {...subject, to: main.from}, verb: main} : {...common, subject, verb},
  };
}

/** Phrases before the subject, in segment `k` or in segments of their own, and where the subject has to stand. */
function frontedFrom(
  parted: PartedSentence,
  first: number,
  start: number,
): {fronted: Piece[]; k: number; at: number; end: number} | {next: number} {
  const {s, segments} = parted;
  const fronted: Piece[] = [];
  let k = first;
  let {to: end} = segments[k];
  let at = skipOpening(s, start, end);
  for (;;) {
    if (at >= end) {
      if (++k >= segments.length) return {next: k};
      const {from, to, mark} = segments[k];
      end = to;
      at = skipOpening(s, from, end);
      if (mark !== ',') break;
    }
    if (opensSubordinate(parted, at, end)) return {next: k + 1};
    const piece = frontedAt(parted, at, end);
    if (!piece) break;
    fronted.push(piece);
    at = piece.to;
  }
  return {fronted, k, at, end};
}

/** "X on Tuesday morning met Y": the times between a subject and its verb. */
function timesFrom({s}: PartedSentence, from: number, end: number): Piece[] {
  const times: Piece[] = [];
  for (let time = startingAt(s.times, from); time && time.to < end; time = startingAt(s.times, time.to)) {
    times.push(pieceOf('time', time));
  }
  return times;
}

/** "a system backed by X was rejected": the second verb, when the first is a participle of the subject's. */
function verbBehindRelative(parted: PartedSentence, verb: VerbGroup, end: number): VerbGroup | undefined {
  const {s} = parted;
  if (!isReduced(s, verb) || isReporting(s.tokens[verb.main].normal)) return undefined;
  const later = laterVerb(s, verb.to, end);
  if (!later) return undefined;
  return s.classes[later.from] === 'auxiliary' || piecesBehind(parted, verb.to, end).doubtful
    ? later
    : undefined;
}
