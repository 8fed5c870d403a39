import nlp from 'compromise/two';
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
  const listed = new Set(kept.flatMap(([, list]) => list));
  words.Infinitive.push(...impliedVerbs(words).filter((verb) => !listed.has(verb)));
  return Object.fromEntries(kept.map(([tag, list]) => [tag, pack(list)]));
}

/** "carry out" lists "carry" as well, and "booming" lists "boom"; "founding" shall not make "found" one. */
function impliedVerbs(words) {
  const {verb} = nlp.methods().two.transform;
  const {lexicon} = nlp.model().one;
  const toInfinitive = (form) => verb.toInfinitive(form, nlp.model(), 'Gerund');
  const verbs = [
    ...words.PhrasalVerb.map((phrase) => phrase.split(' ')[0]),
    ...[...words['Adj|Gerund'], ...words['Noun|Gerund']].map(toInfinitive),
  ];
  return [...new Set(verbs)].filter((word) => lexicon[word] !== 'PastTense');
}

/** The lists that are kept as they are, without the same tags. */
export const slimWords = (words) =>
  Object.fromEntries(Object.entries(words).filter(([, tag]) => !UNUSED.includes(tag)));

/** The endings that tell past, present and participle; forms.js knows the other forms. */
export const slimModels = ({PastTense, PresentTense, Participle}) => ({PastTense, PresentTense, Participle});

/** Of each tag, what it stands below and what it excludes beside what those exclude. */
export const slimTags = (tags) =>
  Object.fromEntries(
    Object.entries(tags).map(([tag, {parents, not}]) => {
      const inherited = new Set(parents.flatMap((parent) => tags[parent]?.not ?? []));
      return [tag, [parents.join(' '), not.filter((other) => !inherited.has(other)).join(' ')]];
    }),
  );
