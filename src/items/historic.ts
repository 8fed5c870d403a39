import type {Entity} from '../language/names/name.js';
import type {Reading} from '../language/reading.js';

/** People of before this year say nothing in today's news. */
const LONG_AGO = 1900;

/** Whether a person is only mentioned along with years long past: no likely speaker of today. */
export function isHistoric({sentences}: Reading, {mentions}: Entity): boolean {
  return mentions.every(({sentence}) =>
    sentences[sentence]?.times.some(
      ({time: {iso}}) => iso !== undefined && Number(iso.slice(0, 4)) < LONG_AGO,
    ),
  );
}
