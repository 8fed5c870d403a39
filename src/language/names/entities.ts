import {overlaps, type Span} from '../../article/span.js';
import {countryByName, demonymToCountry} from './countries.js';
import {lookUp} from './gazetteer.js';
import type {Entity, NameMention} from './name.js';
import {oncePer} from '../once-per.js';
import {isRoleNoun} from '../tables/context-words.js';
import {fold} from '../words/tokenize.js';

/** The entity of which a mention shares text with the span; of several, the one that begins first. */
export function entityAt(entities: readonly Entity[], span: Span): Entity | undefined {
  let best: Entity | undefined;
  let start = Infinity;
  for (const entity of entities) {
    for (const mention of entity.mentions) {
      if (overlaps(mention, span) && mention.start < start) {
        best = entity;
        start = mention.start;
      }
    }
  }
  return best;
}

/** The mentions in one sentence with their entities, in order. */
export function mentionsIn(
  entities: readonly Entity[],
  sentence: number,
): {readonly entity: Entity; readonly mention: NameMention}[] {
  return entities
    .flatMap((entity) =>
      entity.mentions
        .filter((mention) => mention.sentence === sentence)
        .map((mention) => ({entity, mention})),
    )
    .sort((a, b) => a.mention.start - b.mention.start);
}

/**
 * Whether two entities must not be options beside each other: one names part or whole of the other, its people, its acronym, or shares
 * a telling word with it.
 */
export function relatedEntities(a: Entity, b: Entity): boolean {
  if (a.id === b.id) return true;
  const [own, other] = [known(a), known(b)];
  if (meet(own.self, other.self) || meet(own.self, other.within) || meet(own.within, other.self)) return true;
  for (const x of own.names) {
    for (const y of other.names) {
      if (x.phrase.includes(y.phrase) || y.phrase.includes(x.phrase)) return true;
      if (x.initials === y.undotted || y.initials === x.undotted) return true;
    }
  }
  return false;
}

/** What relates an entity to others: its places and the forms of its names. */
const known = oncePer((entity: Entity) => ({
  ...placesOf(entity),
  names: [entity.name, ...entity.aliases].map((text) => {
    const name = fold(text).replace(/^the /, '');
    return {phrase: ` ${name} `, initials: initials(name), undotted: name.replace(/\./g, '')};
  }),
}));

/** What known thing the entity's names mean, and in which country that lies. A people counts as its country. */
function placesOf(entity: Entity): {self: Set<string>; within: Set<string>} {
  const self = new Set<string>();
  const within = new Set<string>();
  for (const name of [entity.name, ...entity.aliases]) {
    const plain = name.replace(/^[Tt]he /, '');
    const entry = lookUp(plain);
    const country = countryByName(plain)?.name ?? demonymToCountry(plain)?.country;
    if (country) self.add(country);
    if (!entry) continue;
    self.add(entry.canonical);
    if (entry.country && entry.country !== country) within.add(entry.country);
  }
  return {self, within};
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const name of a) if (b.has(name)) return true;
  return false;
}

function initials(name: string): string {
  return name
    .split(/[\s-]+/)
    .filter((word) => !/^(?:of|the|and|for|de|la|&)$/.test(word))
    .map((word) => word[0])
    .join('');
}

/** Words that mean a head of state or government. */
const LEADERS = new Set(['leader', 'president', 'premier', 'chancellor', 'prime minister', 'ruler']);

/** Words that make another office of one. */
const RANKS = [
  'former',
  'vice',
  'deputy',
  'acting',
  'shadow',
  'assistant',
  'ex',
  'interim',
  'associate',
  'under',
];

interface ParsedRole {
  readonly head: string;
  readonly modifiers: ReadonlySet<string>;
}

/** "the Mexican president" → president, of Mexico. */
function parseRole(phrase: string): ParsedRole | undefined {
  const words = phrase.replace(/[’ʼ]/g, "'").split(/\s+/).filter(Boolean);
  const cut = words.findIndex((word, i) => i > 0 && /^(?:of|for|on|in|at|to)$/.test(word));
  const core = cut < 0 ? words : words.slice(0, cut);
  const tail = cut < 0 ? [] : words.slice(cut + 1);
  let head = fold(core[core.length - 1] ?? '');
  if (!isRoleNoun(head)) return undefined;
  let rest = core.slice(0, -1);
  if (head === 'minister' && fold(rest[rest.length - 1] ?? '') === 'prime') {
    head = 'prime minister';
    rest = rest.slice(0, -1);
  }
  const modifiers = new Set<string>();
  const joined = [...rest, ...tail].filter(
    (word) => !/^(?:the|an?|of|current|then|his|her|its|their)$/i.test(word),
  );
  for (let i = 0; i < joined.length; i++) {
    const word = joined[i].replace(/'s?$/, '');
    const pair = `${word} ${(joined[i + 1] ?? '').replace(/'s?$/, '')}`;
    const place = countryByName(pair)?.name ?? demonymToCountry(pair)?.country;
    if (place) {
      modifiers.add(place);
      i++;
      continue;
    }
    modifiers.add(countryByName(word)?.name ?? demonymToCountry(word)?.country ?? fold(word));
  }
  return {head, modifiers};
}

/**
 * The one person of the article who holds the role a definite phrase names ("the Mexican president", "Mexico's leader"); undefined when
 * nobody or more than one does.
 */
export function resolveRole(phrase: string, entities: readonly Entity[]): Entity | undefined {
  const wanted = parseRole(phrase);
  if (!wanted) return undefined;
  const holders = entities.filter(
    (entity) =>
      entity.type === 'person' &&
      entity.roles.some((role) => {
        const held = parseRole(role.text);
        if (!held || RANKS.some((rank) => held.modifiers.has(rank) !== wanted.modifiers.has(rank)))
          return false;
        const heads =
          held.head === wanted.head ||
          (wanted.head === 'leader' && LEADERS.has(held.head) && wanted.modifiers.size > 0);
        return heads && [...wanted.modifiers].every((modifier) => held.modifiers.has(modifier));
      }),
  );
  return holders.length === 1 ? holders[0] : undefined;
}
