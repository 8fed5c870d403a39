import type {Span} from '../../article/span.js';

/** What a name names. */
export type NameType =
  | 'person'
  | 'country'
  | 'region'
  | 'city'
  | 'place'
  | 'organisation'
  | 'party'
  | 'event'
  | 'nationality'
  | 'work';

/** One place in the article where an entity is named. */
export interface NameMention extends Span {
  readonly text: string;
  /** Position in `Article.sentences`. */
  readonly sentence: number;
}

/** Somebody or something the article names, with everything it is called there. */
export interface Entity {
  readonly id: string;
  /** The fullest form the article gives: "Andres Manuel Lopez Obrador". */
  readonly name: string;
  readonly type: NameType;
  /** Finer than the type, when known: "street", "building", "river", "company", "court", "team", "us-state" … */
  readonly subtype?: string;
  /** Every form seen in the article, the name included: "Lopez Obrador". */
  readonly aliases: readonly string[];
  /** The roles the article gives a person, fullest first: "Mexican President", "Biden's point person on …". */
  readonly roles: readonly Role[];
  /** Known from a first name, a title or a pronoun that can only mean this person. */
  readonly gender?: 'female' | 'male';
  /** From 0 to 1: how sure name, type and extent are. Under `SURE` an entity is neither key nor distractor. */
  readonly confidence: number;
  readonly mentions: readonly NameMention[];
}

/** What the article says somebody is: the words, and where they stand. */
export interface Role extends Span {
  readonly text: string;
}

/** The confidence from which an entity may be a key or a distractor. */
export const SURE = 0.7;
