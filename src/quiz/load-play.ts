import type {Item} from '../items/item.js';
import {BASIC} from './basic-transitions.js';
import {asWritten} from './begin-attempt.js';
import {fitsBy} from './fits-by.js';
import {CHOSEN_FITS} from './fits-chosen.js';
import type {Play} from './play-by.js';
import {CHOSEN} from './score-chosen.js';
import {scorerBy} from './scorer.js';

/**
 * What these items are played by. The rules for typed and for arranged answers, for what is drawn by lot, and for `more` than
 * one answer after the other are fetched only where they are needed.
 */
export async function loadPlay(items: readonly Item[], shuffled: boolean, more: boolean): Promise<Play> {
  const has = (...types: string[]) => items.some(({type}) => types.includes(type));
  const typed = has('number', 'text') && (await import('./typed.js'));
  const arranged = has('match', 'order') && (await import('./arranged.js'));
  return {
    score: scorerBy({...CHOSEN, ...(typed && typed.TYPED), ...(arranged && arranged.ARRANGED)}),
    fits: fitsBy({...CHOSEN_FITS, ...(typed && typed.TYPED_FITS), ...(arranged && arranged.ARRANGED_FITS)}),
    draw: shuffled || arranged ? (await import('./draw.js')).draw : asWritten,
    transitions: more ? (await import('./transitions.js')).TRANSITIONS : BASIC,
  };
}
