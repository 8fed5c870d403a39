import type {NameType} from '../names/name.js';
import {wordSet} from '../words/word-set.js';
import {ROLE_NOUNS} from './role-words.js';

/** Common nouns that say what the name beside them names: "the retailer Tesco", "Sochi, a city in …". */
const KINDS: Readonly<Record<string, readonly [NameType, string | undefined]>> = {
  'company firm retailer manufacturer carmaker automaker airline airliner supermarket chain brand conglomerate startup start-up developer-company supplier operator utility brewer brewery bookmaker insurer lender publisher label distributor subsidiary multinational':
    ['organisation', 'company'],
  'newspaper magazine journal daily tabloid weekly broadcaster broadsheet website blog channel network station':
    ['organisation', 'media'],
  'charity organisation organization nonprofit non-profit association foundation federation ngo watchdog union institute think-tank group cult sect militia':
    ['organisation', 'association'],
  'club team side squad franchise': ['organisation', 'team'],
  'university college school academy': ['organisation', 'university'],
  'agency ministry department regulator': ['organisation', 'agency'],
  'band orchestra choir duo trio quartet': ['organisation', 'band'],
  'party coalition alliance': ['party', undefined],
  'city town village municipality suburb hamlet capital metropolis': ['city', undefined],
  'province region state county prefecture territory district': ['region', undefined],
  'country nation': ['country', undefined],
  'island river lake mountain volcano peninsula sea valley desert glacier beach park airport stadium hospital prison building tower street square bridge hotel cathedral mosque church temple palace museum theatre theater neighbourhood neighborhood':
    ['place', undefined],
  'film movie album song single novel book play musical sitcom series documentary opera poem painting comedy drama thriller autobiography memoir':
    ['work', undefined],
  'hurricane typhoon cyclone festival tournament championship conference summit': ['event', undefined],
};

export const KIND_NOUNS: ReadonlyMap<string, readonly [NameType, string | undefined]> = new Map(
  Object.entries(KINDS).flatMap(([words, kind]) => words.split(' ').map((word) => [word, kind] as const)),
);

/** What people do and organisations do too, in words. */
export const SPEECH_VERBS = wordSet(
  'said says say told tells added adds stated states claimed claims argued argues noted notes explained explains announced announces insisted replied responded warned warns declared admitted commented suggested remarked recalled complained confirmed denied stressed underlined tweeted wrote writes asked',
);

/** What only persons do or undergo. */
export const PERSON_VERBS = wordSet(
  'wept cried died born married divorced smiled laughed starred retired resigned tweeted sang danced wrote recalled remarked quipped joked pleaded testified apologised apologized confessed lamented drowned suffocated nodded replied',
);

/** What is done to persons and to no body. */
export const UNDERGONE = wordSet(
  'arrested charged jailed convicted acquitted sentenced elected appointed buried hospitalised hospitalized diagnosed hired sacked promoted raised educated imprisoned executed detained extradited knighted cremated handcuffed deported',
);

/** What a person has and an organisation does not. */
export const PERSON_POSSESSIONS = wordSet(
  'wife husband mother father son daughter brother sister family parents children death body lawyer attorney arrest birthday career widow girlfriend boyfriend fiance fiancee killer murder home life remains funeral childhood girlfriends uncle aunt cousin friends friend autobiography',
);

/** Prepositions of place. */
export const PLACE_PREPOSITIONS = wordSet('in near at to from across through around outside inside into');

/** Words that end in what such words of people do, beyond the list of roles. */
export function isRoleNoun(lower: string): boolean {
  if (ROLE_NOUNS.has(lower)) return true;
  const last = lower.slice(lower.lastIndexOf('-') + 1);
  if (last !== lower && ROLE_NOUNS.has(last)) return true;
  return /(?:ologist|ographer|spokesman|spokeswoman|spokesperson|woman|chairman|sman|maker-in-chief|in-chief)$/.test(
    lower,
  );
}
