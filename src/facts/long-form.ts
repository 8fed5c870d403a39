import type {Entity} from '../language/names/name.js';
import {SURE} from '../language/names/name.js';
import {nounPhraseAt} from '../language/noun-phrase.js';
import {oncePer} from '../language/once-per.js';
import type {Reading} from '../language/reading.js';
import {startingAt, type SentenceReading} from '../language/sentence-reading.js';
import type {Edit} from './render.js';

/**
 * "the summit" written out as "the Summit of the Americas", "the pipeline" as "the EastMed pipeline": when everything the article
 * has named with that noun bears one name. Only for a bare noun: "the regional summit" may be another.
 */
export function longForm(
  reading: Reading,
  s: SentenceReading,
  i: number,
  end: number,
): {edit: Edit; entity?: Entity} | undefined {
  const phrase = nounPhraseAt(s, i, end);
  if (!phrase || phrase.to !== i + 2 || s.classes[phrase.head] !== 'noun') return undefined;
  // Whatever follows already tells which one is meant.
  const next = s.tokens[phrase.to];
  if (next && phrase.to < end && /^(?:of|that|from)$/.test(next.normal)) return undefined;
  if (next && phrase.to < end && startingAt(s.names, phrase.to)) return undefined;
  const meant = hypernym(reading, s, phrase.head, i);
  if (meant) return {edit: {from: i, to: phrase.to, text: withThe(meant)}, entity: meant};
  const noun = s.tokens[phrase.head].normal;
  const named = byNoun(reading).get(noun) ?? [];
  const compounds = compoundsOf(reading, noun, s.sentence.start);
  if (named.length + compounds.size !== 1) return undefined;
  const [compound] = compounds;
  if (compound) return {edit: {from: i, to: phrase.to, text: `the ${compound}`}};
  const [entity] = named;
  const before = entity.mentions.some(({start}) => start < s.sentence.start);
  if (isNamedElsewhere(reading, entity, noun)) return undefined;
  if (!before || entity.confidence < SURE || wordsOf(entity.name).length < 2) return undefined;
  return {edit: {from: i, to: phrase.to, text: withThe(entity)}, entity};
}

/** What is named with a noun: by its last word or, as "the Summit of the Americas" is, by the one before "of" or "for". */
const byNoun = oncePer(({entities}: Reading): ReadonlyMap<string, readonly Entity[]> => {
  const named = new Map<string, Entity[]>();
  for (const entity of entities) {
    if (entity.type === 'person') continue;
    const {name} = entity;
    for (const noun of new Set([name, name.split(/ (?:of|for|on|in) /)[0]].map(lastWord))) {
      named.set(noun, [...(named.get(noun) ?? []), entity]);
    }
  }
  return named;
});

const lastWord = (name: string): string => wordsOf(name).at(-1) ?? '';

/** "the Summit for Peace" beside "the Summit of the Americas": the noun with a capital outside the name's own mentions. */
function isNamedElsewhere({sentences}: Reading, {mentions}: Entity, noun: string): boolean {
  return sentences.some(({tokens}) =>
    tokens.some(
      (token, i) =>
        i > 0 &&
        token.normal === noun &&
        /^\p{Lu}/u.test(token.text) &&
        !mentions.some(({start, end}) => start <= token.start && token.end <= end),
    ),
  );
}

/** Common nouns that take up a name, and the types and subtypes they can stand for. */
const HYPERNYMS: Readonly<Record<string, readonly string[]>> = {
  company: ['company', 'airline', 'bank'],
  firm: ['company', 'bank'],
  retailer: ['company'],
  airline: ['company', 'airline'],
  bank: ['bank'],
  court: ['court'],
  university: ['university'],
  museum: ['museum'],
  agency: ['agency'],
  charity: ['charity', 'association'],
  party: ['party'],
  country: ['country'],
  city: ['city'],
  town: ['city'],
  state: ['us-state', 'state'],
  island: ['island'],
  river: ['river'],
  stadium: ['stadium'],
  airport: ['airport'],
  hospital: ['hospital'],
  hurricane: ['storm'],
  storm: ['storm'],
};

/** "the company" as the only company named so far, in the sentence before or this one. */
function hypernym(reading: Reading, s: SentenceReading, head: number, i: number): Entity | undefined {
  const kinds = HYPERNYMS[s.tokens[head].normal];
  if (!kinds) return undefined;
  const at = s.tokens[i].start;
  const fitting = reading.entities.filter(
    ({type, subtype, mentions}) =>
      (kinds.includes(type) || (subtype !== undefined && kinds.includes(subtype))) &&
      mentions.some(({start}) => start < at),
  );
  if (fitting.length !== 1 || fitting[0].confidence < SURE) return undefined;
  const recent = fitting[0].mentions.some(
    ({start, sentence}) => start < at && sentence >= s.sentence.index - 2,
  );
  return recent ? fitting[0] : undefined;
}

const ARTICLED =
  /^(?:United|Netherlands|Philippines|Bahamas|Maldives|Gambia|Czech Republic|Dominican Republic|Democratic Republic)/;

const withThe = ({name, type, subtype}: Entity): string => {
  if (/^the /i.test(name)) return name;
  const plain =
    type === 'city' ||
    (subtype === 'company' && !/\bBank\b/.test(name)) ||
    type === 'region' ||
    (type === 'country' && !ARTICLED.test(name)) ||
    (type === 'organisation' && wordsOf(name).length < 3);
  return plain ? name : `the ${name}`;
};

/** The names the article has put before the noun so far: "EastMed pipeline". */
function compoundsOf(reading: Reading, noun: string, before: number): Set<string> {
  const compounds = new Set<string>();
  for (const {start, whose, name} of namesBefore(reading).get(noun) ?? []) {
    if (start >= before) continue;
    // A people before a noun says whose, not which ("the Italian court").
    if (whose) return new Set(['', noun]);
    compounds.add(`${name} ${noun}`);
  }
  return compounds;
}

interface NameBefore {
  /** Where the noun starts. */
  readonly start: number;
  readonly whose: boolean;
  readonly name: string;
}

/** The names that stand before each noun. */
const namesBefore = oncePer(({sentences}: Reading): ReadonlyMap<string, readonly NameBefore[]> => {
  const before = new Map<string, NameBefore[]>();
  for (const {tokens, classes, names} of sentences) {
    for (const {to, entity, mention} of names) {
      if (to >= tokens.length || classes[to] !== 'noun') continue;
      const {normal, start} = tokens[to];
      const whose =
        entity.type === 'nationality' || entity.type === 'person' || /['’]s?$/.test(tokens[to - 1].text);
      before.set(normal, [...(before.get(normal) ?? []), {start, whose, name: mention.text}]);
    }
  }
  return before;
});

const wordsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
