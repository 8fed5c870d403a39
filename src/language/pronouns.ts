import type {Entity} from './names/name.js';
import {SURE} from './names/name.js';
import type {SentenceReading} from './sentence-reading.js';

const MALE = new Set(['he', 'him', 'his', 'himself']);
const FEMALE = new Set(['she', 'her', 'hers', 'herself']);

/**
 * The person a "he" or "she" at token `i` of the sentence stands for, when only one can be meant: the only person of that gender
 * (or of none known) named before it in its sentence, else in the sentence before, else undefined.
 */
export function antecedentOf(
  readings: readonly SentenceReading[],
  sentence: number,
  i: number,
): Entity | undefined {
  const {normal} = readings[sentence].tokens[i];
  const gender = MALE.has(normal) ? 'male' : FEMALE.has(normal) ? 'female' : undefined;
  if (!gender) return undefined;
  // Three sentences back at most: a paragraph of news seldom keeps one subject for longer.
  for (let at = sentence; at >= 0 && at >= sentence - 3; at--) {
    const reading = readings[at];
    const here = reading.names.filter(
      ({from, entity}) => (at < sentence || from < i) && entity.type === 'person',
    );
    const fitting = new Set(
      here.filter(({entity}) => (entity.gender ?? gender) === gender).map(({entity}) => entity),
    );
    if (fitting.size > 1) return subjectAmong(reading, fitting, at < sentence);
    if (fitting.size === 1) {
      const [entity] = fitting;
      return entity.confidence >= SURE ? entity : undefined;
    }
    // Only a sentence that itself goes on about the same person may be looked past.
    if (
      at < sentence &&
      !reading.tokens.some((token) => (gender === 'male' ? MALE : FEMALE).has(token.normal))
    ) {
      return undefined;
    }
  }
  return undefined;
}

/** Of several persons, the one who opens the sentence before is what the next one goes on about; in one sentence none is sure. */
function subjectAmong(
  reading: SentenceReading,
  people: ReadonlySet<Entity>,
  earlier: boolean,
): Entity | undefined {
  if (!earlier) return undefined;
  const [first] = reading.names;
  if (!first || first.from > 3 || !people.has(first.entity) || first.entity.confidence < SURE)
    return undefined;
  // A known gender on all sides would leave two candidates: then nothing is sure.
  return [...people].filter(({gender}) => gender === first.entity.gender).length === 1
    ? first.entity
    : undefined;
}
