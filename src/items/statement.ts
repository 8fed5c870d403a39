import {render, type Edit} from '../facts/render.js';
import {standAlone, type Dangling, type StemContext} from '../facts/stand-alone.js';
import type {Clause, Piece} from '../language/clauses.js';
import type {Entity} from '../language/name.js';
import type {Reading} from '../language/reading.js';
import type {TokenRange} from '../language/sentence-reading.js';

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
}

/** Why a clause gives no statement. */
export type StatementProblem =
  | Dangling
  | 'conditional'
  | 'doubtful-clause'
  | 'unclear-speaker'
  | 'target-lost';

/** The clause as a statement that asks for `target`, or why it gives none. */
export function statementOf(
  reading: Reading,
  clause: Clause,
  target: TokenRange,
  asked?: Entity,
): {statement: Statement} | {problem: StatementProblem} {
  const s = clause.reading;
  const {index} = s.sentence;
  if (clause.conditional) return {problem: 'conditional'};
  if (clause.doubtful) return {problem: 'doubtful-clause'};
  const holdsTarget = (range: TokenRange): boolean => range.from <= target.from && target.to <= range.to;
  const context: StemContext = {
    named: new Set(),
    asked,
    subject: isPlural(clause) ? 'plural' : 'singular',
  };
  let attribution: string | undefined;
  if (clause.attribution) {
    const {speaker} = clause.attribution;
    const result = standAlone(reading, index, speaker, context);
    if ('dangling' in result && !isAnonymousGroup(clause, speaker)) return {problem: 'unclear-speaker'};
    attribution = `According to ${lowerFirst(clause, speaker, render(s, speaker, 'edits' in result ? result.edits : []))}`;
  }
  const parts: Part[] = [];
  const add = (role: Part['role'], range: TokenRange, piece?: Piece): Dangling | undefined => {
    const result = standAlone(reading, index, range, context, holdsTarget(range) ? target : undefined, role === 'subject');
    if ('dangling' in result) return result.dangling;
    parts.push({role, range, edits: result.edits, piece});
    return undefined;
  };
  const subjectProblem = add('subject', clause.subject);
  if (subjectProblem) return {problem: subjectProblem};
  add('verb', clause.verb);
  for (const piece of clause.pieces) {
    if (piece.trailing && (!holdsTarget(piece) || !ASKABLE_TRAILING.has(piece.kind))) continue;
    const problem = add('piece', piece, piece);
    if (problem && (holdsTarget(piece) || !isDroppable(piece))) return {problem};
  }
  for (const piece of clause.fronted) {
    const problem = add('fronted', piece, piece);
    if (problem && holdsTarget(piece)) return {problem};
  }
  if (!parts.some(({range}) => holdsTarget(range))) return {problem: 'target-lost'};
  return {statement: {clause, attribution, parts, named: context.named}};
}

/** What an answer may stand in though it trails behind the clause: a phrase or participle of its own, no second clause without its verb. */
const ASKABLE_TRAILING = new Set(['prepositional', 'participial', 'infinitive', 'comparison', 'time']);

const DROPPABLE = new Set(['time', 'adverb', 'subordinate']);

const isDroppable = ({kind, trailing}: Piece): boolean => trailing || DROPPABLE.has(kind);

function isPlural({verb, reading, subject}: Clause): boolean {
  if (verb.number) return verb.number === 'plural';
  const head = reading.tokens[subject.head];
  return head.tags.has('Plural') || /[^s]s$/.test(head.normal);
}

const GROUPS = new Set('officials police authorities scientists researchers experts doctors prosecutors organisers'.split(' '));

/** "officials", "police": nobody needs to know which. */
function isAnonymousGroup({reading}: Clause, {from, to}: TokenRange): boolean {
  return to - from === 1 && GROUPS.has(reading.tokens[from].normal);
}

/** Text that stood at the head of a sentence, as it reads inside one. */
export function lowerFirst({reading}: Clause, {from}: TokenRange, text: string): string {
  const token = reading.tokens[from];
  const proper = reading.classes[from] === 'name' || token.tags.has('ProperNoun') || /^\p{Lu}{2}|^I\b/u.test(token.text);
  const startsSentence = token.start === reading.sentence.start || !/^\p{Lu}/u.test(token.text);
  return proper || !startsSentence ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
