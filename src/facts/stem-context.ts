import type {Entity} from '../language/names/name.js';

/** What the stem has said so far: whom a pronoun may take up. */
export interface StemContext {
  /** Entities the stem names already. */
  readonly named: Set<Entity>;
  /** Whom the stem asks for: a pronoun that takes them up may stay. */
  readonly asked?: Entity;
  /** The subject of the clause: "its" and "their" may take it up. */
  readonly subject?: 'singular' | 'plural' | 'group' | 'person';
  /** An organisation or country has been named as the speaker: "it" and "they" may take it up. */
  readonly speaker?: boolean;
  /** A time was left out that may limit a figure ("last year"). Set by `standAlone`. */
  droppedTime?: boolean;
  /** The person the clause's subject names. */
  readonly subjectPerson?: Entity;
  /** The answer: a pronoun for it may stay only where `asked` allows. */
  readonly answer?: Entity;
  /** Something means what the headline names: the stem must carry it. Set by `standAlone`. */
  fromHeadline?: boolean;
  /** A plural noun has been said: "their" may take it up. */
  plural: boolean;
}
