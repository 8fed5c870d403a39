import {
  allCountryNames,
  allDemonyms,
  allTerritories,
  countryByName,
  demonymToCountry,
  doubtfulCountry,
} from './countries.js';
import type {NameType} from './name.js';
import {CITY_TABLE} from '../tables/city-table.js';
import {AWARDS, HOLIDAYS, KNOWN_EVENTS} from '../tables/event-words.js';
import {PARTY_MEMBERS, PEOPLES, PRODUCTS} from '../tables/not-names.js';
import {KNOWN_ORGANISATIONS} from '../tables/organisation-words.js';
import {KNOWN_PLACES, SEATS} from '../tables/place-words.js';
import {REGION_TABLE} from '../tables/region-table.js';
import {US_STATE_PEOPLE, US_STATE_TABLE} from '../tables/us-state-table.js';

/** What a name is known for before any article is read. */
export interface Entry {
  /** Names of one thing share this: "United States" for "U.S.". */
  readonly canonical: string;
  readonly type: NameType;
  readonly subtype?: string;
  /** The country it lies in or speaks of. */
  readonly country?: string;
  /** Also something else ("Jordan", "Washington", "Amazon"): needs other evidence. */
  readonly doubtful: boolean;
  /** Neither key nor distractor, whatever else is found: a product, a member of a party, a seat of power. */
  readonly unsure?: boolean;
}

const ENTRIES = new Map<string, Entry>();
/** By the first word of a name, how many words its longest name has. */
const LONGEST = new Map<string, number>();

/** What the exact name (apostrophes straight, no "the") is known for. */
export function lookUp(name: string): Entry | undefined {
  return ENTRIES.get(name);
}

/** How many words the longest known name beginning with this word has; 0 when none does. */
export function longestFrom(word: string): number {
  return LONGEST.get(word) ?? 0;
}

function add(name: string, entry: Entry): void {
  if (name === '') return;
  const old = ENTRIES.get(name);
  // What is known for two things is sure for neither.
  if (old && old.type !== entry.type && old.canonical !== entry.canonical) {
    ENTRIES.set(name, {...old, doubtful: true});
    return;
  }
  ENTRIES.set(name, entry);
  const words = name.split(' ');
  LONGEST.set(words[0], Math.max(words.length, longestFrom(words[0])));
}

for (const name of allCountryNames()) {
  const country = countryByName(name);
  if (!country) continue;
  const subtype = country.subregion === 'United Kingdom' ? 'constituent' : undefined;
  add(name, {
    canonical: country.name,
    type: 'country',
    subtype,
    country: country.name,
    doubtful: doubtfulCountry(name),
  });
}
for (const name of allTerritories()) {
  add(name, {canonical: name, type: 'region', subtype: 'territory', doubtful: doubtfulCountry(name)});
}
for (const word of allDemonyms()) {
  const demonym = demonymToCountry(word);
  if (!demonym) continue;
  add(word, {
    canonical: word,
    type: 'nationality',
    subtype: demonym.form,
    country: demonym.country,
    doubtful: doubtfulCountry(word),
  });
}
for (const line of US_STATE_TABLE.split('|')) {
  const [name, abbreviation] = line.split('=');
  const plain = name.replace('~', '');
  const entry: Entry = {
    canonical: plain,
    type: 'region',
    subtype: 'us-state',
    country: 'United States',
    doubtful: name !== plain,
  };
  add(plain, entry);
  if (abbreviation) add(abbreviation, {...entry, doubtful: false});
}
for (const word of US_STATE_PEOPLE.split(' ')) {
  for (const form of [word, `${word}s`]) {
    add(form, {
      canonical: word,
      type: 'nationality',
      subtype: 'state',
      country: 'United States',
      doubtful: false,
    });
  }
}
addPlaces(REGION_TABLE, 'region', 'region');
addPlaces(CITY_TABLE, 'city', undefined);
for (const [name, subtype] of KNOWN_PLACES) {
  const short = name.replace(/ (?:Sea|Ocean)$/, '');
  add(name, {canonical: KNOWN_PLACES.has(short) ? short : name, type: 'place', subtype, doubtful: false});
}
for (const [name, known] of KNOWN_ORGANISATIONS) {
  add(name, {canonical: known.name, type: known.type, subtype: known.subtype, doubtful: known.doubtful});
}
for (const [name, subtype] of KNOWN_EVENTS)
  add(name, {canonical: name, type: 'event', subtype, doubtful: false});
for (const [name, subtype] of PEOPLES)
  add(name, {canonical: name, type: 'nationality', subtype, doubtful: false});
for (const [name, party] of PARTY_MEMBERS) {
  if (!ENTRIES.has(name)) {
    add(name, {canonical: party || name, type: 'party', subtype: 'members', doubtful: false, unsure: true});
  }
}
for (const name of SEATS)
  add(name, {canonical: name, type: 'place', subtype: 'seat', doubtful: false, unsure: true});
for (const name of HOLIDAYS)
  add(name, {canonical: name, type: 'event', subtype: 'holiday', doubtful: false, unsure: true});
for (const name of AWARDS) {
  add(name, {canonical: name, type: 'event', subtype: 'award', doubtful: false, unsure: true});
}
for (const name of PRODUCTS)
  add(name, {canonical: name, type: 'work', subtype: 'product', doubtful: false, unsure: true});

function addPlaces(
  table: Readonly<Record<string, string>>,
  type: NameType,
  subtype: string | undefined,
): void {
  for (const [country, names] of Object.entries(table)) {
    for (const name of names.replace(/’/g, "'").split('|')) {
      const plain = name.replace('~', '');
      add(plain, {canonical: plain, type, subtype, country, doubtful: name !== plain});
    }
  }
}
