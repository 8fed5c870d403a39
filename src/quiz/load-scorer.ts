import type {Item} from '../items/item.js';
import {CHOSEN} from './score-chosen.js';
import {scorerBy, type Scorer} from './scorer.js';

/** A scorer for these items. The rules for typed and for arranged answers are fetched only where an item needs them. */
export async function loadScorer(items: readonly Item[]): Promise<Scorer> {
  const has = (...types: string[]) => items.some(({type}) => types.includes(type));
  return scorerBy({
    ...CHOSEN,
    ...(has('number', 'text') && (await import('./score-typed.js')).TYPED),
    ...(has('match', 'order') && (await import('./score-arranged.js')).ARRANGED),
  });
}
