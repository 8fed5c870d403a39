import type {Entity} from '../language/names/name.js';
import {oncePer} from '../language/once-per.js';
import type {Reading} from '../language/reading.js';
import type {SentenceReading} from '../language/sentence-reading.js';
import {eventWords} from './event-words.js';
import {sentencesOf} from './sentences-of.js';
import {verbStem, wordStem} from './word-stem.js';

/** Verbs so common that sharing one says nothing. */
const COMMON = new Set(
  'be have do make take get give go come become see know put find'.split(' ').map(wordStem),
);

const contentOf = (s: SentenceReading, from: number, to: number): Set<string> =>
  new Set(
    s.tokens
      .slice(from, to)
      .filter(({tags}) => tags.has('Verb') || tags.has('Noun') || tags.has('Adjective'))
      .map(({normal}) => verbStem(normal)),
  );

const allContent = oncePer((s: SentenceReading) => contentOf(s, 0, s.tokens.length));

/**
 * Whether some sentence tells of `entity` what the fact's clause tells of its answer, or may: same kind of verb, or, for a verb
 * too common to tell, a shared noun. Such an entity is no safe distractor.
 */
export function sharesPredicate(
  reading: Reading,
  entity: Entity,
  clause: {reading: SentenceReading; verb: {main: number}; pieces: readonly {from: number; to: number}[]},
): boolean {
  const {reading: own, verb, pieces} = clause;
  const predicate = verbStem(own.tokens[verb.main].normal);
  const telling = COMMON.has(predicate)
    ? new Set(
        pieces
          .flatMap(({from, to}) => [...contentOf(own, from, to)])
          .filter((noun) => noun.length > 3 && !COMMON.has(noun)),
      )
    : eventWords(predicate);
  return sentencesOf(reading, entity).some(
    (s) => s === own || [...allContent(s)].some((word) => telling.has(word)),
  );
}
