import {isDroppable, isFrontedDroppable, purposeStart} from '../facts/dispensable.js';
import type {Edit} from '../facts/render.js';
import {standAlone} from '../facts/stand-alone.js';
import type {Dangling} from '../facts/standing.js';
import type {StemContext} from '../facts/stem-context.js';
import {HEDGING_ADVERBS} from '../language/words/closed-classes.js';
import type {Clause, Piece, PieceKind} from '../language/clause.js';
import type {Entity} from '../language/names/name.js';
import type {Reading} from '../language/reading.js';
import type {TokenRange} from '../language/sentence-reading.js';
import {attributionPhrase} from './attribution-phrase.js';
import {openingContext} from './opening-context.js';

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

/** Why a clause gives no statement. */
export type StatementProblem =
  Dangling | 'conditional' | 'doubtful-clause' | 'unclear-speaker' | 'target-lost';

/** The clause as a statement that asks for `target` (or for nothing in it), or why it gives none. */
export function statementOf(
  reading: Reading,
  clause: Clause,
  target?: TokenRange,
  asked?: Entity,
): {statement: Statement} | {problem: StatementProblem} {
  if (clause.conditional) return {problem: 'conditional'};
  if (clause.doubtful) return {problem: 'doubtful-clause'};
  return new StatementWriter(reading, clause, target, openingContext(clause, target, asked)).write();
}

/** A sentence of more words than this gives up what something was done for, when that is not asked. */
const LONG = 24;

const NOTHING: TokenRange = {from: -1, to: -1};

/** What an answer may stand in though it trails behind the clause: a phrase or participle of its own, no second clause without its verb. */
const ASKABLE_TRAILING: ReadonlySet<PieceKind> = new Set<PieceKind>([
  'prepositional',
  'participial',
  'infinitive',
  'comparison',
  'time',
]);

/** Puts the constituents together in the order in which a stem names them: what one has named, the next need not. */
class StatementWriter {
  private readonly parts: Part[] = [];
  private readonly rests = new Set<number>();
  private readonly target: TokenRange;
  private readonly asksFigure: boolean;
  /** The target is the purpose of what the clause tells. */
  private readonly asksWhy: boolean;

  constructor(
    private readonly reading: Reading,
    private readonly clause: Clause,
    private readonly given: TokenRange | undefined,
    private readonly context: StemContext,
  ) {
    const target = given ?? NOTHING;
    this.target = target;
    this.asksFigure = clause.reading.quantities.some(({from, to}) => from <= target.from && target.to <= to);
    this.asksWhy =
      clause.pieces.some(({kind, from}) => kind === 'infinitive' && from === target.from) &&
      target.to > target.from + 2;
  }

  write(): {statement: Statement} | {problem: StatementProblem} {
    const {clause, context, parts, rests} = this;
    const attribution =
      clause.attribution && attributionPhrase(this.reading, clause, clause.attribution, context);
    if (clause.attribution && !attribution) return {problem: 'unclear-speaker'};
    for (const sentence of attribution?.rests ?? []) rests.add(sentence);
    const problem =
      this.add('subject', clause.subject) ?? this.addVerb() ?? this.addPieces() ?? this.addFronted();
    if (problem) return {problem};
    if (this.given && !this.asksWhy && !parts.some(({range}) => this.holdsTarget(range)))
      return {problem: 'target-lost'};
    if (this.asksFigure && context.droppedTime) return {problem: 'dangling-time'};
    return {
      statement: {
        clause,
        attribution: attribution?.text,
        parts,
        named: context.named,
        fromHeadline: context.fromHeadline ?? false,
        rests: [...rests],
      },
    };
  }

  private holdsTarget({from, to}: TokenRange): boolean {
    return from <= this.target.from && this.target.to <= to;
  }

  private add(role: Part['role'], range: TokenRange, piece?: Piece): Dangling | undefined {
    const skip = this.holdsTarget(range) ? this.target : undefined;
    const {index} = this.clause.reading.sentence;
    const result = standAlone(this.reading, index, range, this.context, skip, role === 'subject');
    if ('dangling' in result) return result.dangling;
    for (const sentence of result.rests) this.rests.add(sentence);
    this.parts.push({role, range, edits: result.edits, piece});
    return undefined;
  }

  /** A verb's own words are no reason to refuse the clause. */
  private addVerb(): undefined {
    this.add('verb', this.clause.verb);
  }

  private addPieces(): Dangling | undefined {
    const {pieces} = this.clause;
    for (const piece of pieces.slice(0, this.purpose())) {
      const asked = this.holdsTarget(piece);
      if (piece.trailing && !(asked && ASKABLE_TRAILING.has(piece.kind))) continue;
      const problem = this.add('piece', piece, piece);
      if (!problem) continue;
      if (asked || !isDroppable(this.clause, piece)) return problem;
      // "produced 412,000 tons last year": the figure is that year's.
      const limits = piece.kind !== 'adverb' && !(problem === 'dangling-time' && this.isShortTime(piece));
      if (this.asksFigure && limits) return problem;
    }
    return undefined;
  }

  /** Where the pieces begin that only tell what something was done for, when they are to be left out. */
  private purpose(): number | undefined {
    if (this.asksWhy) return purposeStart(this.clause, {from: 0, to: 0});
    const long = this.clause.reading.sentence.text.split(' ').length > LONG;
    return long ? purposeStart(this.clause, this.target) : undefined;
  }

  /** Whether a piece holds a day or an hour: no figure is limited to it as to a year. */
  private isShortTime(piece: Piece): boolean {
    return this.clause.reading.times.some(
      ({from, to, time}) => piece.from <= from && to <= piece.to && /^(weekday|day|hour)$/.test(time.grain),
    );
  }

  private addFronted(): Dangling | undefined {
    const {fronted, reading} = this.clause;
    for (const piece of fronted) {
      // An adverb says how the story goes on, unless it says that something is only alleged.
      if (piece.kind === 'adverb' && !HEDGING_ADVERBS.has(reading.tokens[piece.from].normal)) continue;
      const problem = this.add('fronted', piece, piece);
      if (problem && (this.holdsTarget(piece) || !isFrontedDroppable(this.clause, piece))) return problem;
    }
    return undefined;
  }
}
