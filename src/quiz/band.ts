import type {Band, Quiz} from './quiz.js';

/** The author's word on a result: the band with the highest threshold that the share reaches, if any. */
export function bandFor({bands = []}: Quiz, share: number): Band | undefined {
  const reached = bands.filter(({min}) => min <= share);
  return reached.sort((a, b) => b.min - a.min)[0];
}
