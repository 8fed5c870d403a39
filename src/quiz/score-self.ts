import {SELF_SCORE} from './response.js';
import {scored, type Scorer} from './scorer.js';

/** A scorer that also takes a reader's own grade, for an item of any type. */
export const withSelf =
  (score: Scorer): Scorer =>
  (item, response, locale) =>
    response.type === 'self' ? scored(item, SELF_SCORE[response.grade]) : score(item, response, locale);
