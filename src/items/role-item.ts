import {dateText} from '../facts/dated.js';
import type {RoleFact} from '../facts/fact.js';
import type {Reading} from '../language/reading.js';
import type {Draft} from './candidate.js';
import {acceptedNames} from './accepted-names.js';
import {countriesIn} from './home.js';
import {wordStem} from './word-stem.js';

/** "Who was the NASA administrator in April 2011?", to be typed: the others of an article seldom could have held the office. */
export function roleItem(reading: Reading, fact: RoleFact): Draft | undefined {
  const {person, role} = fact;
  if (!person.name.includes(' ') || !OFFICE.test(role) || !isSpecific(reading, role)) {
    return undefined;
  }
  if (!isDefinite(role) || MANY.test(role) || isCommonKnowledge(role)) return undefined;
  // Somebody named once is no part of the story.
  if (person.mentions.length < 2 || role.split(' ').length > LONGEST) return undefined;
  return {
    reading,
    fact,
    form: 'question',
    item: {
      id: '',
      kind: 'role',
      type: 'text',
      stem: whoHolds(reading, role),
      points: 1,
      evidence: fact.evidence,
      key: {accepted: acceptedNames(reading, person)},
    },
  };
}

/**
 * Names what it is a role in: "NASA Administrator", "the group's spokesman". "Musician" is no answer worth a question, and "the prime
 * minister" may be another country's, or a former one.
 */
export function isSpecific({entities}: Reading, role: string): boolean {
  if (!/^\p{L}/u.test(role) || role.split(' ').length < 2 || PREPOSITION.test(role)) return false;
  const padded = ` ${role.replace(/['’]s?(?= )/g, ' ').replace(/\s+/g, ' ')} `;
  return entities.some(({aliases}) => aliases.some((alias) => padded.includes(` ${alias} `)));
}

const PREPOSITION = /^(?:against|with|by|to|of|for|from|in|on|at|as|and|but)\b/i;

/** Only one person can hold it: "Malaysia's prime minister", "the secretary general of X". */
function isDefinite(role: string): boolean {
  return (
    /['’]s? |^the |\bof\b/i.test(role) ||
    (/\b(president|minister|chancellor|governor|mayor|administrator|secretary|chief|head|captain|coach|king|queen|pope)\b/i.test(
      role,
    ) &&
      /\p{Lu}/u.test(role.slice(1)))
  );
}

/** Held by more than one, or not a role as it stands: "former president", "emergency United States President". */
const MANY = /\b(?:former|ex|then|one|challenger|candidate)\b|^\p{Ll}+ \p{Lu}/u;

/** More words than this are a curriculum vitae. */
const LONGEST = 7;

/** Who leads a country, or speaks for it abroad, is known without the article. */
const isCommonKnowledge = (role: string): boolean =>
  /\b(?:president|prime minister|premier|chancellor|king|queen|pope|emperor|secretary of state|(?:majority|minority|opposition) leader)\b/i.test(
    role,
  ) &&
  (countriesIn([role]).size > 0 || /\bpope\b|leader$/i.test(role));

const OFFICE =
  /\b(?:president|minister|chancellor|governor|mayor|administrator|secretary|chief|head|director|chair(?:man|woman)?|ceo|coach|captain|manager|leader|commissioner|spokes(?:man|woman|person)|ambassador|attorney|senator|speaker|premier|sheriff|general)\b/i;

/** "Who was the NASA Administrator in April 2011?": offices change hands. */
function whoHolds({article: {published}}: Reading, role: string): string {
  return published
    ? `Who was ${withThe(role)} in ${dateText(published.slice(0, 7))}?`
    : `Who is ${withThe(role)}?`;
}

const withThe = (role: string): string =>
  (/['’]s? /.test(role) || /^the /i.test(role) ? role : `the ${role}`).replace(/^The /, 'the ');

const wordsOf = (role: string): Set<string> =>
  new Set(
    role
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length > 3)
      .map(wordStem),
  );

/** Whether one role may be another's in other words. */
export function sharesWord(a: string, b: string): boolean {
  const words = wordsOf(a);
  return [...wordsOf(b)].some((word) => words.has(word));
}
