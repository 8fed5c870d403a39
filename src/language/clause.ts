import type {SentenceReading, TokenRange} from './sentence-reading.js';
import type {VerbGroup} from './verb-group.js';

export type PieceKind =
  | 'noun'
  | 'prepositional'
  | 'time'
  | 'adverb'
  | 'adjective'
  | 'infinitive'
  | 'participial'
  | 'that'
  | 'subordinate'
  | 'relative'
  | 'apposition'
  | 'comparison'
  | 'predicate'
  | 'other';

/** A constituent of a clause, in the order it stands. */
export interface Piece extends TokenRange {
  readonly kind: PieceKind;
  readonly preposition?: string;
  /** The noun phrase of a `noun` or `prepositional` piece with its of-phrases, preposition apart. */
  readonly phrase?: TokenRange;
  /** Stands behind an infinitive or a participle: it belongs to that verb, not to the clause's own. */
  readonly embedded: boolean;
  /** Set off by a comma at the end of the clause: the clause stands without it. */
  readonly trailing: boolean;
}

/** Who a statement is the word of. */
export interface Attribution {
  readonly speaker: TokenRange;
  readonly verb: string;
}

/** A subject, a finite verb and what completes it. */
export interface Clause {
  readonly reading: SentenceReading;
  readonly fronted: readonly Piece[];
  readonly subject: TokenRange & {readonly head: number};
  readonly verb: VerbGroup;
  /** The verb's forms when a noun stands for it: "decision" gives "decided" and "decide". */
  readonly nominal?: {readonly past: string; readonly infinitive: string};
  readonly pieces: readonly Piece[];
  readonly attribution?: Attribution;
  /** The subject is taken over from the clause before ("…, was awarded a medal and rescued animals"). */
  readonly sharesSubject: boolean;
  /** An "if" or "unless" governs it. */
  readonly conditional: boolean;
  /** The reader met a verb it cannot place: what follows the verb cannot be trusted. */
  readonly doubtful: boolean;
}
