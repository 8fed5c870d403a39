import {ARRANGED} from './score-arranged.js';
import {CHOSEN} from './score-chosen.js';
import {TYPED} from './score-typed.js';
import {scorerBy} from './scorer.js';

/** Scores a response to an item of any type. */
export const scoreResponse = scorerBy({...CHOSEN, ...ARRANGED, ...TYPED});
