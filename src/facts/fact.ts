import type {Span} from '../article/span.js';
import type {Attribution, Clause} from '../language/clause.js';
import type {Entity} from '../language/names/name.js';
import type {Quantity} from '../language/quantities/quantity.js';
import type {TokenRange} from '../language/sentence-reading.js';
import type {TimeMention} from '../language/times/time.js';
import type {Evidence} from './evidence.js';

export type FactKind =
  | 'who'
  | 'which'
  | 'where'
  | 'quantity'
  | 'comparison'
  | 'when'
  | 'set'
  | 'role'
  | 'speaker'
  | 'claim'
  | 'why';

/** What a fact answers with: the article's words and what they mean. */
export interface Answer {
  readonly text: string;
  readonly span: Span;
  readonly entity?: Entity;
  readonly quantity?: Quantity;
  readonly time?: TimeMention;
  /** Of a set: its members. */
  readonly members?: readonly Answer[];
}

/** Something the article states, with the words that state it. */
export interface Fact {
  readonly kind: FactKind;
  /** Position in `Article.sentences` of the sentence it is read from. */
  readonly sentence: number;
  readonly answer: Answer;
  readonly evidence: readonly Evidence[];
}

/** A fact that is a place in a clause: the clause without it asks for it. */
export interface ClauseFact extends Fact {
  readonly kind: 'who' | 'which' | 'where' | 'quantity' | 'comparison' | 'when' | 'set' | 'why';
  readonly clause: Clause;
  /** The tokens of the answer. */
  readonly target: TokenRange;
  /** Of a comparison: the time of the figure compared with, as the question is to say it ("in May 2019"). */
  readonly comparedAt?: string;
}

/** Who holds which role. */
export interface RoleFact extends Fact {
  readonly kind: 'role';
  readonly person: Entity;
  readonly role: string;
}

/** Who said a quotation. */
export interface SpeakerFact extends Fact {
  readonly kind: 'speaker';
  readonly speaker: Entity;
  /** The words said, without quotation marks. */
  readonly quotation: string;
  readonly attribution?: Attribution;
}

/** Who stated what a clause says. */
export interface ClaimFact extends Fact {
  readonly kind: 'claim';
  readonly clause: Clause;
  readonly speaker: Entity;
  /** The verb of saying, as written, or 'according'. */
  readonly verb: string;
}

export type AnyFact = ClauseFact | RoleFact | SpeakerFact | ClaimFact;
