import {isDroppable, purposeStart} from '../facts/dispensable.js';
import {render, type Edit} from '../facts/render.js';
import {standAlone} from '../facts/stand-alone.js';
import type {Dangling} from '../facts/standing.js';
import type {StemContext} from '../facts/stem-context.js';
import {HEDGING_ADVERBS} from '../language/closed-classes.js';
import type {Clause, Piece} from '../language/clause.js';
import type {Entity} from '../language/name.js';
import type {Reading} from '../language/reading.js';
import type {TokenRange} from '../language/sentence-reading.js';
import {lowerFirst} from './lower-first.js';
import {canSpeak, withoutThe} from './speaker-phrase.js';

/** One constituent of a statement, with the edits that let it stand alone. */
export interface Part {
  readonly role: 'fronted' | 'subject' | 'verb' | 'piece';
  readonly range: TokenRange;
  readonly edits: readonly Edit[];
  readonly piece?: Piece;
}

/** A clause as a stem can use it: every constituent stands alone, what could not has been left out. */
export interface Statement {
  readonly clause: Clause;
  /** "According to …", when the clause is somebody's word. */
  readonly attribution?: string;
  readonly parts: readonly Part[];
  /** Entities the statement names, the one asked for apart. */
  readonly named: ReadonlySet<Entity>;
  /** Something in it means what the headline names: the stem must carry that. */
  readonly fromHeadline: boolean;
  /** Earlier sentences that tell whom a pronoun or a short form stands for. */
  readonly rests: readonly number[];
}

/** A sentence of more words than this gives up what something was done for, when that is not asked. */
const LONG = 24;

const NOTHING: TokenRange = {from: -1, to: -1};

/** Why a clause gives no statement. */
export type StatementProblem =
  Dangling | 'conditional' | 'doubtful-clause' | 'unclear-speaker' | 'target-lost';

/** The clause as a statement that asks for `target` (or for nothing in it), or why it gives none. */
export function statementOf(
  reading: Reading,
  clause: Clause,
  target: TokenRange = NOTHING,
  asked?: Entity,
): {statement: Statement} | {problem: StatementProblem} {
  const s = clause.reading;
  const {index} = s.sentence;
  if (clause.conditional) return {problem: 'conditional'};
  if (clause.doubtful) return {problem: 'doubtful-clause'};
  const holdsTarget = (range: TokenRange): boolean => range.from <= target.from && target.to <= range.to;
  const context: StemContext = {
    named: new Set(),
    // Only a pronoun behind the answer's own place can take it up.
    asked:
      target === NOTHING || (target.to <= clause.subject.to && target.from >= clause.subject.from)
        ? asked
        : undefined,
    answer: asked,
    subjectPerson: s.names.find(({to, entity}) => to - 1 === clause.subject.head && entity.type === 'person')
      ?.entity,
    plural: false,
    speaker: clause.attribution !== undefined && isGroup(clause, clause.attribution.speaker),
    subject: subjectKind(clause),
  };
  const rests = new Set<number>();
  let attribution: string | undefined;
  if (clause.attribution) {
    const {speaker} = clause.attribution;
    const result = standAlone(reading, index, speaker, context);
    if ('rests' in result) for (const sentence of result.rests) rests.add(sentence);
    if (/^(they|it|we|i|you)$/.test(s.tokens[speaker.from].normal)) return {problem: 'unclear-speaker'};
    const indefinite = 'dangling' in result ? withoutThe(clause, speaker) : undefined;
    if (('dangling' in result && indefinite === undefined) || !canSpeak(clause, speaker)) {
      return {problem: 'unclear-speaker'};
    }
    attribution = `According to ${indefinite ?? lowerFirst(clause, speaker, render(s, speaker, 'edits' in result ? result.edits : []), 'edits' in result ? result.edits : [])}`;
  }
  const asksFigure = s.quantities.some(({from, to}) => from <= target.from && target.to <= to);
  const isShort = (range: TokenRange): boolean =>
    s.times.some(
      ({from, to, time}) => range.from <= from && to <= range.to && /^(weekday|day|hour)$/.test(time.grain),
    );
  const parts: Part[] = [];
  const add = (role: Part['role'], range: TokenRange, piece?: Piece): Dangling | undefined => {
    const result = standAlone(
      reading,
      index,
      range,
      context,
      holdsTarget(range) ? target : undefined,
      role === 'subject',
    );
    if ('dangling' in result) return result.dangling;
    for (const sentence of result.rests) rests.add(sentence);
    parts.push({role, range, edits: result.edits, piece});
    return undefined;
  };
  const subjectProblem = add('subject', clause.subject);
  if (subjectProblem) return {problem: subjectProblem};
  add('verb', clause.verb);
  const asksWhy =
    clause.pieces.some(({kind, from}) => kind === 'infinitive' && from === target.from) &&
    target.to > target.from + 2;
  const long = s.sentence.text.split(' ').length > LONG;
  const purpose = asksWhy || long ? purposeStart(clause, asksWhy ? {from: 0, to: 0} : target) : undefined;
  for (const [k, piece] of clause.pieces.entries()) {
    if (purpose !== undefined && k >= purpose) break;
    if (piece.trailing && (!holdsTarget(piece) || !ASKABLE_TRAILING.has(piece.kind))) continue;
    const problem = add('piece', piece, piece);
    if (problem && (holdsTarget(piece) || !isDroppable(clause, piece))) return {problem};
    // "produced 412,000 tons last year": the figure is that year's.
    if (
      problem &&
      asksFigure &&
      piece.kind !== 'adverb' &&
      !(problem === 'dangling-time' && isShort(piece))
    ) {
      return {problem};
    }
  }
  for (const piece of clause.fronted) {
    // An adverb says how the story goes on, unless it says that something is only alleged.
    if (piece.kind === 'adverb' && !HEDGING_ADVERBS.has(s.tokens[piece.from].normal)) continue;
    const problem = add('fronted', piece, piece);
    if (problem && holdsTarget(piece)) return {problem};
  }
  if (target !== NOTHING && !asksWhy && !parts.some(({range}) => holdsTarget(range)))
    return {problem: 'target-lost'};
  if (asksFigure && context.droppedTime) return {problem: 'dangling-time'};
  return {
    statement: {
      clause,
      attribution,
      parts,
      named: context.named,
      fromHeadline: context.fromHeadline ?? false,
      rests: [...rests],
    },
  };
}

/** What an answer may stand in though it trails behind the clause: a phrase or participle of its own, no second clause without its verb. */
const ASKABLE_TRAILING = new Set(['prepositional', 'participial', 'infinitive', 'comparison', 'time']);

function subjectKind(clause: Clause): StemContext['subject'] {
  const {reading, subject} = clause;
  const name = reading.names.find(({to}) => to - 1 === subject.head);
  if (name?.entity.type === 'person') return 'person';
  // "the charity renamed their ship": British English counts heads.
  if (name && (name.entity.type === 'organisation' || name.entity.type === 'party')) return 'group';
  if (COLLECTIVE.test(reading.tokens[subject.head].normal)) return 'group';
  return isPlural(clause) ? 'plural' : 'singular';
}

/** Many heads under one noun: "the team used their own software". */
const COLLECTIVE =
  /^(team|group|company|council|committee|government|party|band|club|union|crew|family|couple|staff|army|police|jury|board|agency|firm|charity|ministry)$/;

/** Whether a phrase names an organisation, party or country and nobody else. */
function isGroup({reading}: Clause, {from, to}: TokenRange): boolean {
  const names = reading.names.filter((name) => from <= name.from && name.to <= to);
  return (
    names.length > 0 &&
    names.at(-1)!.to === to &&
    /^(organisation|party|country)$/.test(names.at(-1)!.entity.type)
  );
}

function isPlural({verb, reading, subject}: Clause): boolean {
  if (verb.number) return verb.number === 'plural';
  const head = reading.tokens[subject.head];
  return head.tags.has('Plural') || /[^s]s$/.test(head.normal);
}
