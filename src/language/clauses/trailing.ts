import type {Piece, PieceKind} from '../clause.js';
import {nounPhraseAt} from '../noun-phrase.js';
import type {Segment} from '../segments.js';
import {startingAt, type SentenceReading, type TokenRange} from '../sentence-reading.js';
import {isComparing} from './comparing.js';
import {opensSubordinate} from './openings.js';
import type {PartedSentence} from './parted-sentence.js';

/** What a segment is that a comma sets off behind a clause, by how it opens. */
export function trailingKind(parted: PartedSentence, {from, to}: TokenRange): PieceKind {
  const {s} = parted;
  const here = s.classes[from];
  if (isComparing(s.tokens[from].normal) && to - from > 1) return 'comparison';
  if (startingAt(s.times, from)) return 'time';
  if (here === 'relative') return 'relative';
  if (opensSubordinate(parted, from, to)) return 'subordinate';
  if (here === 'gerund' || here === 'participle') return 'participial';
  if (here === 'preposition') return 'prepositional';
  if (here === 'to') return 'infinitive';
  if (nounPhraseAt(s, from, to)) return 'apposition';
  return 'other';
}

const INTERPOSABLE: ReadonlySet<PieceKind> = new Set<PieceKind>([
  'apposition',
  'other',
  'participial',
  'relative',
]);

/** Open examples, not a constituent of the clause. */
const EXAMPLES = new Set(['including', 'such', 'like', 'excluding']);

/** "blamed X, a senator, for the delay": whether a clause goes on with `segment` behind the one thing interposed in it. */
export function goesOn(
  s: SentenceReading,
  pieces: readonly Piece[],
  segment: Segment,
  kind: PieceKind,
): boolean {
  const last = pieces.at(-1);
  return (
    last !== undefined &&
    INTERPOSABLE.has(last.kind) &&
    segment.mark === ',' &&
    !s.quoted[segment.from] &&
    last.trailing &&
    pieces.filter(({trailing}) => trailing).length === 1 &&
    (kind === 'prepositional' || kind === 'infinitive') &&
    !EXAMPLES.has(s.tokens[segment.from].normal)
  );
}

/** "in Chile, Peru and elsewhere": a list whose members were not all understood, so that the clause would stop in the middle of it. */
export function continuesList(s: SentenceReading, before: Segment | undefined, segment: Segment): boolean {
  if (segment.mark !== ',' || !before) return false;
  const last = s.names.find(({to}) => to === before.to);
  const next = startingAt(s.names, segment.from);
  return (
    last !== undefined &&
    next !== undefined &&
    last.entity.type === next.entity.type &&
    (next.to === segment.to || s.classes[next.to] === 'coordinator')
  );
}
