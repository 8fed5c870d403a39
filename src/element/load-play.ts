import type {Item} from '../items/item.js';
import {BASIC} from '../quiz/basic-transitions.js';
import {asWritten} from '../quiz/begin-attempt.js';
import {fitsBy} from '../quiz/fits-by.js';
import {CHOSEN_FITS} from '../quiz/fits-chosen.js';
import type {Play} from '../quiz/play-by.js';
import {CHOSEN} from '../quiz/score-chosen.js';
import {scorerBy} from '../quiz/scorer.js';
import {part} from './part.js';

/**
 * What these items are played by. The rules for typed and for arranged answers, for what is drawn by lot, and for `more` than
 * one answer after the other are fetched only where they are needed.
 */
export async function loadPlay(items: readonly Item[], shuffled: boolean, more: boolean): Promise<Play> {
  const has = (...types: string[]) => items.some(({type}) => types.includes(type));
  const typed = has('number', 'text') && (await part(() => import('../quiz/typed.js')));
  const arranged = has('match', 'order') && (await part(() => import('../quiz/arranged.js')));
  const all = more && (await part(() => import('../quiz/all-transitions.js')));
  const score = scorerBy({...CHOSEN, ...(typed && typed.TYPED), ...(arranged && arranged.ARRANGED)});
  return {
    score: all ? all.withSelf(score) : score,
    fits: fitsBy({...CHOSEN_FITS, ...(typed && typed.TYPED_FITS), ...(arranged && arranged.ARRANGED_FITS)}),
    draw: shuffled || arranged ? (await part(() => import('../quiz/draw.js'))).draw : asWritten,
    transitions: all ? all.TRANSITIONS : BASIC,
  };
}
