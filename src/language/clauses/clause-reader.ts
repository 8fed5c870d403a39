import type {Attribution, Clause, Piece} from '../clause.js';
import {isNotVouching, isReporting, reportsWithThat} from '../reporting.js';
import type {VerbGroup} from '../verb-group.js';
import {disagrees} from './agreement.js';
import {trailingAttribution} from './attribution.js';
import {startOfClause, type ClauseStart} from './clause-start.js';
import {isCoordinated, sharedVerbAt} from './coordination.js';
import {holdsFinite} from './finite.js';
import {nameBehind} from './interposed.js';
import {isSubjectAndVerb, opensClause} from './openings.js';
import type {PartedSentence} from './parted-sentence.js';
import {piecesBehind} from './pieces-behind.js';
import {reportedStart} from './reported.js';
import {continuesList, goesOn, trailingKind} from './trailing.js';

/** The clauses of a stretch and the segment to go on with. */
export interface Found {
  readonly clauses: readonly Clause[];
  readonly next: number;
}

/** The clause that starts at token `start` in segment `k`, and those that share its subject. */
export function clausesFrom(
  parted: PartedSentence,
  k: number,
  start: number,
  attribution: Attribution | undefined,
): Found {
  const opened = startOfClause(parted, k, start, attribution);
  return 'next' in opened ? {clauses: [], next: opened.next} : clausesWith(parted, opened.start);
}

function clausesWith(parted: PartedSentence, start: ClauseStart): Found {
  const {s, segments} = parted;
  const {subject, verb, verbSegment} = start;
  const reported = reportBehind(parted, start);
  if (reported) return reported;
  const segment = segments[verbSegment];
  const behind = piecesBehind(parted, verb.to, segment.to);
  const second = behind.stop === undefined ? undefined : sharedVerbAt(s, behind.stop, segment.to, verb);
  // A coordinator that opens neither a second verb nor a clause: what it joins was not understood.
  const unplaced =
    behind.stop !== undefined && !second && !isSubjectAndVerb(parted, behind.stop + 1, segment.to);
  const doubtful = behind.doubtful || unplaced || isDoubtful(parted, start, behind.pieces);
  const tail: Tail = second
    ? {
        pieces: behind.pieces,
        next: verbSegment + 1,
        doubtful: false,
        shared: {verb: second, segment: verbSegment},
      }
    : tailBehind(parted, verb, behind.pieces, verbSegment + 1);
  const attribution = start.attribution ?? tail.attribution;
  const clause: Clause = {
    reading: s,
    fronted: start.fronted,
    subject,
    verb,
    pieces: tail.pieces,
    attribution,
    sharesSubject: start.sharesSubject,
    conditional: parted.conditional,
    doubtful: doubtful || tail.doubtful,
  };
  if (!tail.shared) return {clauses: [clause], next: tail.next};
  const further = clausesWith(parted, {
    ...start,
    fronted: [],
    verb: tail.shared.verb,
    verbSegment: tail.shared.segment,
    attribution,
    sharesSubject: true,
  });
  return {clauses: [clause, ...further.clauses], next: further.next};
}

/** What is reported behind a verb of saying, as its subject's word; no clause where the subject does not vouch for it. */
function reportBehind(parted: PartedSentence, {subject, verb, verbSegment}: ClauseStart): Found | undefined {
  const {to} = parted.segments[verbSegment];
  const main = parted.s.tokens[verb.main].normal;
  const next = verbSegment + 1;
  // "denied that X had paid", "hoped X would come": what follows is no statement of anybody's.
  if (isNotVouching(main) && reportedStart(parted, verb.to, to, true) !== undefined)
    return {clauses: [], next};
  if (!isReporting(main) || verb.passive) return undefined;
  const at = reportedStart(parted, verb.to, to, reportsWithThat(main));
  if (at === undefined) return undefined;
  if (verb.negated) return {clauses: [], next};
  const attribution = {speaker: nameBehind(parted, subject, verbSegment) ?? subject, verb: main};
  const found = clausesFrom(parted, at < to ? verbSegment : next, at, attribution);
  return {clauses: found.clauses, next: Math.max(found.next, next)};
}

function isDoubtful({s}: PartedSentence, {subject, verb}: ClauseStart, pieces: readonly Piece[]): boolean {
  const main = s.tokens[verb.main].normal;
  // "that only X, which …, has": a clause cut off by what is interposed in it.
  const cut = pieces.some(
    (piece) => /^(that|subordinate|relative)$/.test(piece.kind) && !holdsFinite(s, piece),
  );
  // "said although …": what is said was not found.
  const unsaid =
    isReporting(main) &&
    !verb.passive &&
    (!reportsWithThat(main) ||
      /^(told|tells|tell)$/.test(main) ||
      !pieces.some(({kind}) => kind === 'noun' || kind === 'infinitive'));
  return cut || unsaid || disagrees(s, subject, verb);
}

/** What follows the verb's own segment and still belongs to its clause. */
interface Tail {
  readonly pieces: readonly Piece[];
  readonly next: number;
  readonly doubtful: boolean;
  readonly attribution?: Attribution;
  /** A second verb of the same subject. */
  readonly shared?: {readonly verb: VerbGroup; readonly segment: number};
}

function tailBehind(parted: PartedSentence, verb: VerbGroup, own: readonly Piece[], first: number): Tail {
  const {s, segments} = parted;
  const pieces = [...own];
  let next = first;
  let doubtful = false;
  let attribution: Attribution | undefined;
  for (; next < segments.length; next++) {
    const segment = segments[next];
    if (segment.mark === ';') break;
    const attributed = trailingAttribution(parted, segment);
    if (attributed) {
      attribution ??= attributed;
      continue;
    }
    const shared =
      segment.mark === ',' && isCoordinated(parted, next)
        ? sharedVerbAt(s, segment.from, segment.to, verb)
        : undefined;
    if (shared) return {pieces, next, doubtful, attribution, shared: {verb: shared, segment: next}};
    if (opensClause(parted, segment)) break;
    const kind = trailingKind(parted, segment);
    doubtful ||= continuesList(s, segments[next - 1], segment);
    if (goesOn(s, pieces, segment, kind)) {
      const further = piecesBehind(parted, segment.from, segment.to);
      pieces.push(...further.pieces);
      doubtful ||= further.doubtful;
    } else {
      pieces.push({from: segment.from, to: segment.to, kind, embedded: true, trailing: true});
    }
  }
  return {pieces, next, doubtful, attribution};
}
