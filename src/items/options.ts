import type {ClauseFact} from '../facts/fact.js';
import {oncePer} from '../language/once-per.js';
import type {Reading} from '../language/reading.js';
import {countriesLike, countryByName} from '../language/names/countries.js';
import {SURE, type Entity} from '../language/names/name.js';
import {relatedEntities} from '../language/names/names.js';
import {areOfDifferentHomes} from './home.js';
import {neighbouringPlaces} from './distractors/places.js';
import {sharesPredicate} from './predicate.js';
import {sentencesOf} from './sentences-of.js';
import {namesIn} from './names-in.js';
import {shuffle, type Random} from './random.js';

/**
 * Names for the wrong options: of the key's type and form, from the article, else neighbours from the tables; never one the stem
 * names, one related to the key, or one of which the article may say the same. With `gendered` (the stem says "he" or "her") only people of the key's gender.
 */
export function nameDistractors(
  reading: Reading,
  fact: ClauseFact,
  named: ReadonlySet<Entity>,
  keys: readonly Entity[],
  count: number,
  random: Random,
  gendered = false,
): string[] {
  const [key] = keys;
  const inTitle = titleNames(reading);
  const safe = reading.entities.filter(
    (entity) =>
      entity.confidence >= SURE &&
      entity.type === key.type &&
      sameForm(entity, key) &&
      (!gendered || (key.gender !== undefined && entity.gender === key.gender)) &&
      !keys.includes(entity) &&
      !named.has(entity) &&
      !inTitle.has(entity) &&
      !areOfDifferentHomes(entity, key) &&
      (entity.type !== 'person' || entity.mentions.length > 1 || entity.roles.length > 0) &&
      (key.type !== 'person' || sharesSide(reading, entity, named)) &&
      !keys.some(
        (other) => relatedEntities(entity, other) || (entity.type === 'person' && sharesName(entity, other)),
      ) &&
      !sharesPredicate(reading, entity, fact.clause),
  );
  const near = key.type === 'country' ? new Set(keys.flatMap(({name}) => countriesLike(name))) : undefined;
  const own = shuffle(near ? safe.filter(({name}) => near.has(name)) : safe, random)
    .sort((a, b) => b.mentions.length - a.mentions.length)
    .map(optionName);
  if (own.length >= count) return own.slice(0, count);
  // A place the article names and was not safe above is not made safe by a table.
  const used = everyAlias(reading);
  const neighbours = neighbouringPlaces(key).filter((name) => !used.has(name));
  return [...own, ...shuffle(neighbours, random).map((name) => withArticle(name, key.type))].slice(0, count);
}

/** What the headline names stands in front of the stem. */
const titleNames = oncePer((reading: Reading) => namesIn(reading, reading.article.title));

/** An entity as an option names it: "the United States". */
export const optionName = ({name, type}: Entity): string => withArticle(name, type);

function withArticle(name: string, type: Entity['type']): string {
  return type === 'country' && countryByName(name)?.article && countryByName(name)?.name === name
    ? `the ${name.replace(/^the /i, '')}`
    : name;
}

const everyAlias = oncePer(
  ({entities}: Reading) => new Set(entities.flatMap(({name, aliases}) => [name, ...aliases])),
);

/** One word among full names, or a street among stadiums, is no equal choice. */
function sameForm(a: Entity, b: Entity): boolean {
  if (a.type === 'person') return wordsIn(a.name) > 1 === wordsIn(b.name) > 1;
  if (a.type === 'country' || a.type === 'city') return true;
  return a.subtype === b.subtype;
}

/**
 * Where the stem names a country, team or party, somebody the article never mentions with it could not be meant: a player of the other
 * side, the leader of another country.
 */
function sharesSide(reading: Reading, entity: Entity, named: ReadonlySet<Entity>): boolean {
  const sides = [...named].filter(
    ({type, subtype}) =>
      type === 'country' || type === 'nationality' || type === 'party' || subtype === 'team',
  );
  return (
    sides.length === 0 ||
    sentencesOf(reading, entity).some(({names}) =>
      names.some((name) => sides.some((side) => side === name.entity || relatedEntities(side, name.entity))),
    )
  );
}

/** A shared first name or surname: kin, or the same person by another name. */
function sharesName(a: Entity, b: Entity): boolean {
  const words = new Set(b.name.split(' ').filter((word) => word.length > 2));
  return a.name.split(' ').some((word) => words.has(word));
}

const wordsIn = (name: string): number => name.split(' ').length;
