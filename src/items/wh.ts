import type {Entity} from '../language/names/name.js';
import type {Quantity} from '../language/quantities/quantity.js';

const NOUNS: Readonly<Record<string, string>> = {
  country: 'country',
  city: 'city',
  party: 'party',
  event: 'event',
  organisation: 'organisation',
  region: 'region',
  place: 'place',
  company: 'company',
  court: 'court',
  team: 'team',
  university: 'university',
  agency: 'agency',
  ministry: 'ministry',
  band: 'band',
  media: 'news outlet',
  police: 'police force',
  bank: 'bank',
  charity: 'charity',
  airline: 'airline',
  museum: 'museum',
  newspaper: 'newspaper',
  'us-state': 'US state',
  state: 'state',
  province: 'province',
  river: 'river',
  island: 'island',
  airport: 'airport',
  stadium: 'stadium',
  street: 'street',
  building: 'building',
  mountain: 'mountain',
};

/** The common noun a question uses for an entity's kind: "company", "country"; the more general one when the finer is not known. */
export function nounFor({type, subtype}: Entity): string {
  return NOUNS[subtype ?? ''] ?? NOUNS[type] ?? type;
}

/** The question word for an entity: "Who" or "Which company". */
export function whoOrWhich(entity: Entity): string {
  return entity.type === 'person' ? 'Who' : `Which ${nounFor(entity)}`;
}

const IRREGULAR: Readonly<Record<string, string>> = {
  person: 'people',
  country: 'countries',
  city: 'cities',
  party: 'parties',
};

/** The plural of a kind noun. */
export function pluralOf(noun: string): string {
  return (
    IRREGULAR[noun] ??
    (noun.endsWith('y') && !/[aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`)
  );
}

/** A hedge that says nothing of which side the true figure lies on. */
const APPROXIMATE = new Set(
  'about,around,roughly,approximately,some,an estimated,estimated,nearly,almost,close to,just over,just under'.split(
    ',',
  ),
);

/** "About how many", when a hedge can stand before the question word. */
export function hedgedHowMany({hedge}: Quantity): string {
  return hedge && /^(about|around|roughly|approximately)$/.test(hedge) ? `${hedge} how many` : 'how many';
}

/** "Roughly what", likewise. */
export function hedgedWhat({hedge}: Quantity): string {
  return hedge && /^(about|around|roughly|approximately)$/i.test(hedge)
    ? `${hedge.toLowerCase()} what`
    : 'what';
}

const LOWER_BOUND = new Set(
  'at least,more than,over,no fewer than,upwards of,no less than,exceeding,not less than,north of'.split(','),
);
const UPPER_BOUND = new Set(
  'up to,less than,fewer than,under,at most,no more than,below,as many as,as much as,not more than,within'.split(
    ',',
  ),
);

/** Whether a hedge makes its figure a bound, and which. */
export function boundOf({hedge}: Quantity): 'lower' | 'upper' | undefined {
  const lower = hedge?.toLowerCase() ?? '';
  return LOWER_BOUND.has(lower) ? 'lower' : UPPER_BOUND.has(lower) ? 'upper' : undefined;
}

export const isApproximate = (hedge: string): boolean => APPROXIMATE.has(hedge);
