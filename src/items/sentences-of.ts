import type {Entity} from '../language/names/name.js';
import {oncePer} from '../language/once-per.js';
import type {Reading} from '../language/reading.js';
import type {SentenceReading} from '../language/sentence-reading.js';

const byEntity = oncePer(({sentences}: Reading): ReadonlyMap<Entity, ReadonlySet<SentenceReading>> => {
  const naming = new Map<Entity, Set<SentenceReading>>();
  for (const s of sentences) {
    for (const {entity} of s.names) naming.set(entity, (naming.get(entity) ?? new Set()).add(s));
  }
  return naming;
});

/** The sentences that name the entity, in order. */
export const sentencesOf = (reading: Reading, entity: Entity): SentenceReading[] => [
  ...(byEntity(reading).get(entity) ?? []),
];
