import type {Reading} from '../language/reading.js';
import {spaced} from './words.js';

/** Names this unsure are not even known to be names. */
const NAMELIKE = 0.4;

/** How many of the article's names, and years, a stem mentions: what ties it to one story. */
export function anchorsIn({entities}: Reading, stem: string): number {
  const text = spaced(stem);
  const named = entities.filter(
    ({aliases, confidence}) =>
      confidence >= NAMELIKE && aliases.some((alias) => text.includes(spaced(alias))),
  );
  return named.length + Number(/\b(?:1[5-9]|20)\d\d\b/.test(stem));
}
