import {COUNTRY_TABLE, TERRITORY_TABLE} from '../tables/country-table.js';

/** A country as English-language news names it. */
export interface Country {
  /** ISO 3166-1 alpha-2 (or -2 for the parts of the United Kingdom). */
  readonly code: string;
  /** The name in full, without article: "United States". */
  readonly name: string;
  /** Other names and abbreviations: "U.S.". */
  readonly otherNames: readonly string[];
  /** Whether running text puts "the" before the name. */
  readonly article: boolean;
  readonly adjectives: readonly string[];
  /** What its people are called, plural: "Mexicans"; empty where the adjective serves ("the French"). */
  readonly people: readonly string[];
  /** The United Nations' (M49) sub-region. */
  readonly subregion: string;
  /** Whether it may stand as "another country": a state that nearly all others recognise, and no part of another. */
  readonly sovereign: boolean;
}

export interface Demonym {
  readonly country: string;
  readonly form: 'adjective' | 'people';
}

const COUNTRIES: readonly Country[] = Object.entries(COUNTRY_TABLE).flatMap(([subregion, table]) =>
  table.split('\n').map((line) => parseCountry(line, subregion)),
);

const BY_NAME = new Map<string, Country>();
const BY_DEMONYM = new Map<string, Demonym>();
const TERRITORIES = new Map<string, string>();

for (const country of COUNTRIES) {
  for (const name of [country.name, ...country.otherNames]) BY_NAME.set(name, country);
  for (const form of country.adjectives) BY_DEMONYM.set(form, {country: country.name, form: 'adjective'});
  for (const form of country.people) BY_DEMONYM.set(form, {country: country.name, form: 'people'});
}
for (const line of TERRITORY_TABLE.split('\n')) {
  const [name, adjective] = line.split('|');
  TERRITORIES.set(name, adjective);
  if (adjective === '') continue;
  BY_DEMONYM.set(adjective, {country: name, form: 'adjective'});
  for (const form of plural(adjective)) BY_DEMONYM.set(form, {country: name, form: 'people'});
}

function parseCountry(line: string, subregion: string): Country {
  const space = line.indexOf(' ');
  const [names, adjectives = '', people] = line.slice(space + 1).split('|');
  const forms = names.split('=').map((form) => form.replace('*', ''));
  const adjectiveForms = adjectives.split('/').filter(Boolean);
  return {
    code: line.slice(0, space).replace('?', ''),
    name: forms[0],
    otherNames: forms.slice(1),
    article: names.startsWith('*'),
    adjectives: adjectiveForms.map((form) => form),
    people: people === undefined ? adjectiveForms.flatMap(plural) : people.split('/').filter(Boolean),
    subregion,
    sovereign: !line.slice(0, space).endsWith('?'),
  };
}

function plural(adjective: string): string[] {
  return /(?:ese|sh|ch|ss|ois|tho|be|ish|ic|lgyz|gyz)$/.test(adjective) ? [] : [`${adjective}s`];
}

const DOUBTFUL: ReadonlySet<string> = new Set([
  'Georgia',
  'Georgian',
  'Georgians',
  'Jordan',
  'Chad',
  'Guinea',
  'Congo',
  'Dominica',
  'Jersey',
]);

/** The country that goes by this name or abbreviation, with or without "the". */
export function countryByName(name: string): Country | undefined {
  return BY_NAME.get(name.replace(/^[Tt]he /, ''));
}

/** What country, territory or people an adjective or noun speaks of: "Mexican" gives Mexico. */
export function demonymToCountry(word: string): Demonym | undefined {
  return BY_DEMONYM.get(word);
}

/** Names of the other sovereign countries of the same sub-region, by alphabet: what a wrong answer may name. */
export function countriesLike(name: string): string[] {
  const country = countryByName(name);
  if (!country) return [];
  const subregion = country.subregion === 'United Kingdom' ? 'Northern Europe' : country.subregion;
  return COUNTRIES.filter(
    (other) =>
      other.sovereign &&
      other.subregion === subregion &&
      other.code !== country.code &&
      !(country.subregion === 'United Kingdom' && other.code === 'GB'),
  ).map((other) => other.name);
}

/** Whether a country's name (or what its people are called) names something else too: "Jordan", "Georgia". */
export function doubtfulCountry(name: string): boolean {
  return DOUBTFUL.has(name);
}

export function allCountryNames(): Iterable<string> {
  return BY_NAME.keys();
}

export function allDemonyms(): Iterable<string> {
  return BY_DEMONYM.keys();
}

export function allTerritories(): Iterable<string> {
  return TERRITORIES.keys();
}
