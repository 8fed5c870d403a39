import {ARRANGED} from './score-arranged.js';
import {CHOSEN} from './score-chosen.js';
import {withSelf} from './score-self.js';
import {TYPED} from './score-typed.js';
import {scorerBy, type Scorer} from './scorer.js';

const score = withSelf(scorerBy({...CHOSEN, ...ARRANGED, ...TYPED}));

/**
 * Scores a response to an item of any type; a reader's own grade counts for every type. Throws a TypeError for another
 * type's response (`fitsItem` tells).
 */
export const scoreResponse: Scorer = (item, response, locale) => {
  if (response.type !== 'self' && response.type !== item.type) {
    throw new TypeError(`Expected a response of type ${item.type} but received one of type ${response.type}`);
  }
  return score(item, response, locale);
};
