import {render, type Edit} from '../facts/render.js';
import {standAlone, type Dangling, type StemContext} from '../facts/stand-alone.js';
import {HEDGING_ADVERBS} from '../language/closed-classes.js';
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
  Dangling | 'conditional' | 'doubtful-clause' | 'unclear-speaker' | 'target-lost';

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
    plural: false,
    subject: subjectKind(clause),
  };
  let attribution: string | undefined;
  if (clause.attribution) {
    const {speaker} = clause.attribution;
    const result = standAlone(reading, index, speaker, context);
    if (/^(they|it|we|i|you)$/.test(s.tokens[speaker.from].normal)) return {problem: 'unclear-speaker'};
    const indefinite = 'dangling' in result ? withoutThe(clause, speaker) : undefined;
    if (('dangling' in result && indefinite === undefined) || !canSpeak(clause, speaker)) {
      return {problem: 'unclear-speaker'};
    }
    attribution = `According to ${indefinite ?? lowerFirst(clause, speaker, render(s, speaker, 'edits' in result ? result.edits : []), 'edits' in result ? result.edits : [])}`;
  }
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
    parts.push({role, range, edits: result.edits, piece});
    return undefined;
  };
  const subjectProblem = add('subject', clause.subject);
  if (subjectProblem) return {problem: subjectProblem};
  add('verb', clause.verb);
  const purpose = purposeStart(clause, target);
  for (const [k, piece] of clause.pieces.entries()) {
    if (purpose !== undefined && k >= purpose) break;
    if (piece.trailing && (!holdsTarget(piece) || !ASKABLE_TRAILING.has(piece.kind))) continue;
    const problem = add('piece', piece, piece);
    if (problem && (holdsTarget(piece) || !isDroppable(clause, piece))) return {problem};
  }
  for (const piece of clause.fronted) {
    // An adverb says how the story goes on, unless it says that something is only alleged.
    if (piece.kind === 'adverb' && !HEDGING_ADVERBS.has(s.tokens[piece.from].normal)) continue;
    const problem = add('fronted', piece, piece);
    if (problem && holdsTarget(piece)) return {problem};
  }
  if (!parts.some(({range}) => holdsTarget(range))) return {problem: 'target-lost'};
  return {statement: {clause, attribution, parts, named: context.named}};
}

/** Take an object and what it is to do: there the infinitive is no purpose. */
const CONTROL = new Set(
  `asked asks ask told tells urged urges wanted wants wants allowed allows expected expects forced forces ordered orders persuaded invited
  invites required requires helped helps caused causes enabled encouraged warned advised convinced permitted led got used uses sent sends
  appointed chose elected needed needs had has gave set left took takes hired recruited named authorised authorized instructed`.split(
    /\s+/,
  ),
);

/** From which piece on the clause tells only what something was done for, when it says enough without: the question needs it not. */
function purposeStart({reading: s, pieces, verb, nominal}: Clause, target: TokenRange): number | undefined {
  if (nominal || CONTROL.has(s.tokens[verb.main].normal)) return undefined;
  const at = pieces.findIndex(({kind}) => kind === 'infinitive');
  if (at < 1 || target.to > pieces[at].from || pieces[at].trailing) return undefined;
  const before = pieces.slice(0, at);
  const object = before.findIndex(({kind}) => kind === 'noun');
  // The infinitive may belong to the noun before it ("a plan to …", "the first to …").
  if (object < 0 || before.length < 2 || /^(noun|relative)$/.test(before.at(-1)!.kind)) return undefined;
  const names = s.names.filter(
    ({from, to}) => from < pieces[at].from && (to <= target.from || from >= target.to),
  );
  return names.length > 0 ? at : undefined;
}

/** What an answer may stand in though it trails behind the clause: a phrase or participle of its own, no second clause without its verb. */
const ASKABLE_TRAILING = new Set(['prepositional', 'participial', 'infinitive', 'comparison', 'time']);

const DROPPABLE = new Set(['time', 'adverb', 'subordinate']);

/** Open a circumstance, seldom what a verb cannot do without. */
const ADJUNCT = new Set(
  'in at on during after before near outside under over through throughout within amid beside along across'.split(
    ' ',
  ),
);

/**
 * Whether the clause says less, but nothing else, without the piece: a time, a subordinate clause, or a circumstance of a verb that has
 * its object already (or needs none, being passive).
 */
function isDroppable({pieces, verb}: Clause, piece: Piece): boolean {
  if (piece.trailing || DROPPABLE.has(piece.kind)) return true;
  if (piece.kind !== 'prepositional' || piece.embedded || !ADJUNCT.has(piece.preposition ?? '')) return false;
  const at = pieces.indexOf(piece);
  const complete = verb.passive || pieces.slice(0, at).some(({kind}) => kind === 'noun');
  // What follows may belong to it ("in the town hit by the flood").
  return (
    complete && !verb.copula && /^(prepositional|time|subordinate|adverb)?$/.test(pieces[at + 1]?.kind ?? '')
  );
}

function subjectKind(clause: Clause): StemContext['subject'] {
  const {reading, subject} = clause;
  const name = reading.names.find(({to}) => to - 1 === subject.head);
  if (name?.entity.type === 'person') return 'person';
  // "the charity renamed their ship": British English counts heads.
  if (name && (name.entity.type === 'organisation' || name.entity.type === 'party')) return 'group';
  return isPlural(clause) ? 'plural' : 'singular';
}

function isPlural({verb, reading, subject}: Clause): boolean {
  if (verb.number) return verb.number === 'plural';
  const head = reading.tokens[subject.head];
  return head.tags.has('Plural') || /[^s]s$/.test(head.normal);
}

/** Speakers of whom there may be any number: whose word it is matters, not which one. */
const ANY =
  /^(official|scientist|researcher|expert|doctor|prosecutor|lawyer|analyst|report|study|survey|poll|statement|witness|resident|critic|investigator|officer|spokes(man|woman|person)|newspaper|author|source|organi[sz]er|document|estimate|paper|lawmaker|campaigner|activist)s?$|^police$|^authorities$/;

/** "the researchers" as "researchers", "the report" as "a report": a speaker the stem need not have named before. */
function withoutThe({reading: s}: Clause, range: TokenRange): string | undefined {
  const {from, to} = range;
  const {normal, tags} = s.tokens[to - 1];
  if (!ANY.test(normal) || to - from > 4) return undefined;
  if (to - from === 1) return normal;
  if (s.tokens[from].normal !== 'the') return undefined;
  const words = render(s, {from: from + 1, to});
  if (tags.has('Plural') || normal === 'police' || normal === 'authorities' || /s$/.test(normal))
    return words;
  return `${/^[aeiou]/i.test(words) && !/^U\.|^uni|^eu/i.test(words) ? 'an' : 'a'} ${words}`;
}

const SPEAKERS =
  /^(official|minister|spokes(man|woman|person)|president|leader|police|authorit(y|ies)|scientist|researcher|expert|doctor|prosecutor|lawyer|analyst|report|study|survey|poll|statement|company|court|government|ministry|department|agency|organi[sz]er|organi[sz]ation|group|witness|resident|critic|secretary|chief|director|head|mayor|governor|senator|lawmaker|professor|author|economist|engineer|commissioner|ambassador|judge|coach|manager|captain|chair(man|woman)?|newspaper|media|source|union|party|campaigner|activist|historian|biologist|ecologist|astronomer|geologist|physicist|chemist|investigator|firefighter|officer|sheriff|founder|owner|executive|ceo|adviser|advisor|member|estimate|figure|document|filing|data|institute|university|charity|bank|council|committee|commission|board)s?$/;

/** Somebody or something whose word a statement can be. */
function canSpeak({reading}: Clause, {from, to}: TokenRange): boolean {
  if (/^(no|neither|nobody|nothing|none|any)$/.test(reading.tokens[from].normal)) return false;
  for (let i = from; i < to; i++) {
    if (reading.classes[i] === 'name' || SPEAKERS.test(reading.tokens[i].normal)) return true;
  }
  return /^(he|she)$/.test(reading.tokens[from].normal);
}

/** Text that stood at the head of a sentence, as it reads inside one. */
export function lowerFirst(
  {reading}: Clause,
  {from}: TokenRange,
  text: string,
  edits: readonly Edit[] = [],
): string {
  if (edits.some((edit) => edit.from === from)) return text;
  const token = reading.tokens[from];
  const named = reading.names.some((name) => name.from <= from && from < name.to);
  const startsSentence = token.start === reading.sentence.start;
  // At the head of a sentence every word has a capital: only a known name, a possessive or an abbreviation keeps it.
  const proper =
    named ||
    /^\p{Lu}[\p{L}.]*\p{Lu}|^I\b|['’]s?$/u.test(token.text) ||
    (!startsSentence && /^\p{Lu}/u.test(token.text)) ||
    (reading.classes[from] === 'name' &&
      reading.classes[from + 1] === 'name' &&
      !/^[a-z]/.test(reading.tokens[from + 1].text) &&
      !reading.names.some((name) => name.from === from + 1));
  return proper ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
