import type {Reading} from '../language/reading.js';
import {namesIn} from './names-in.js';
import {namesYear} from './words.js';

/** Names this unsure are not even known to be names. */
const NAMELIKE = 0.4;

/** How many of the article's names, and years, a stem mentions: what ties it to one story. */
export function anchorsIn(reading: Reading, stem: string): number {
  const named = [...namesIn(reading, stem)].filter(({confidence}) => confidence >= NAMELIKE);
  return named.length + Number(namesYear(stem));
}
