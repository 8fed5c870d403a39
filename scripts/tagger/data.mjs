import {unpack} from 'efrt';
import {pack} from './pack.mjs';

/** Names of places and bodies have tables of their own in src/language; nothing asks for the other tags. */
const UNUSED = [
  'City',
  'Country',
  'Expression',
  'LastName',
  'Organization',
  'Person',
  'PhrasalVerb',
  'Place',
  'Region',
  'SportsTeam',
];

/** compromise's lists of words by tag, without those that are not used, packed. */
export function slimLexicon(lexicon) {
  const words = Object.fromEntries(
    Object.entries(lexicon).map(([tag, packed]) => [tag, Object.keys(unpack(packed))]),
  );
  const kept = Object.entries(words).filter(([tag]) => !UNUSED.includes(tag));
  // "carry out" would list "carry" as well.
  const listed = new Set(kept.flatMap(([, list]) => list));
  const roots = new Set(words.PhrasalVerb.map((phrase) => phrase.split(' ')[0]));
  words.Infinitive.push(...[...roots].filter((root) => !listed.has(root)));
  return Object.fromEntries(kept.map(([tag, list]) => [tag, pack(list)]));
}

/** The lists that are kept as they are, without the same tags. */
export const slimWords = (words) =>
  Object.fromEntries(Object.entries(words).filter(([, tag]) => !UNUSED.includes(tag)));

/** The rules of word forms, without those that make nouns of adjectives. */
export const slimModels = (models) =>
  Object.fromEntries(Object.entries(models).filter(([name]) => name !== 'AdjToNoun'));

/** Of each tag, what it stands below and what it excludes beside what those exclude. */
export const slimTags = (tags) =>
  Object.fromEntries(
    Object.entries(tags).map(([tag, {parents, not}]) => {
      const inherited = new Set(parents.flatMap((parent) => tags[parent]?.not ?? []));
      return [tag, [parents.join(' '), not.filter((other) => !inherited.has(other)).join(' ')]];
    }),
  );
