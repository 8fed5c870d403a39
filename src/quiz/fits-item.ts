import type {Item} from '../items/item.js';
import {ARRANGED_FITS} from './fits-arranged.js';
import {fitsBy, type Given} from './fits-by.js';
import {CHOSEN_FITS} from './fits-chosen.js';
import {TYPED_FITS} from './fits-typed.js';
import {isGrade, type Response} from './response.js';

/** Whether a response is of the item's type and names what the item has: no reader's own grade. */
export const fitsType = fitsBy({...CHOSEN_FITS, ...ARRANGED_FITS, ...TYPED_FITS});

/**
 * Whether `response`, which may be anything, answers this item: its type, and ids that the item has. A reader's own grade
 * fits every item.
 */
export function fitsItem(item: Item, response: unknown): response is Response {
  return isGrade(response as Given | undefined) || fitsType(item, response);
}
