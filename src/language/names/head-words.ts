import type {Word} from './name-words.js';
import {EVENT_HEADS, EVENT_OPENERS} from '../tables/event-words.js';
import {OF_HEADS, ORGANISATION_HEADS, PARTY_HEADS} from '../tables/organisation-words.js';
import {PLACE_HEADS, PLACE_OPENERS} from '../tables/place-words.js';

export function isHeadWord(lower: string): boolean {
  return (
    ORGANISATION_HEADS.has(lower) ||
    PLACE_HEADS.has(lower) ||
    EVENT_HEADS.has(lower) ||
    PARTY_HEADS.has(lower)
  );
}

const SHIPS = new Set(['mv', 'hms', 'uss', 'ss', 'rms', 'ms', 'rv', 'hmas', 'hmcs', 'ins']);

/** Whether the word opens a ship's name: "HMS". */
export function isShip(word: Word): boolean {
  return SHIPS.has(word.lower) && word.text === word.text.toUpperCase();
}

/** The head word that says what the name names: the last, or the one before the first "of" or "for". */
export function headOf(
  words: readonly Word[],
  units: readonly {from: number; to: number; link?: string}[],
): string | undefined {
  for (let i = 1; i < units.length; i++) {
    if (units[i].link === 'of' || units[i].link === 'for' || units[i].link === 'on') {
      const {lower} = words[units[i - 1].to - 1];
      return isHeadWord(lower) || OF_HEADS.has(lower) ? lower : undefined;
    }
  }
  const last = words[units[units.length - 1].to - 1].lower;
  if (isHeadWord(last)) return last;
  const first = words[units[0].from].lower;
  if (PLACE_OPENERS.has(first) || EVENT_OPENERS.has(first)) return first;
  return [
    'university',
    'hotel',
    'museum',
    'bank',
    'banco',
    'stade',
    'estadio',
    'hospital',
    'universidad',
  ].includes(first)
    ? first
    : undefined;
}
