import {countriesLike} from '../../language/names/countries.js';
import {lookUp} from '../../language/names/gazetteer.js';
import type {Entity} from '../../language/names/name.js';
import {CITY_TABLE} from '../../language/tables/city-table.js';
import {US_STATE_TABLE} from '../../language/tables/us-state-table.js';

/**
 * Places a reader could take the key for when the article names too few: countries of its sub-region (UN M49), cities of its
 * country, states of the United States. Empty for other kinds, and for a place the tables do not know.
 */
export function neighbouringPlaces({name, type, subtype}: Entity): string[] {
  if (type === 'country') {
    // Countries with a city in the news are ones a reader could think of; the others come last.
    const like = countriesLike(name);
    const known = like.filter((country) => CITY_TABLE[country] !== undefined);
    return known.length >= 4 ? known : like;
  }
  if (subtype === 'us-state') return namesIn(US_STATE_TABLE);
  if (type === 'city') {
    const country = lookUp(name)?.country;
    const plain = (city: string): string => city.replace(/^St\.? /, 'Saint ');
    return country ? namesIn(CITY_TABLE[country] ?? '').filter((city) => plain(city) !== plain(name)) : [];
  }
  return [];
}

/** Names that mean one thing only (a `~` marks the others), without their variants. */
function namesIn(table: string): string[] {
  return table
    .split('|')
    .filter((entry) => entry !== '' && !entry.startsWith('~') && !/,|D\.?C\.?$|District/.test(entry))
    .map((entry) => entry.split('=')[0]);
}
