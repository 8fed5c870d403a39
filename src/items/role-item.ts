import {dateText} from '../facts/dated.js';
import type {RoleFact} from '../facts/fact.js';
import {SURE} from '../language/name.js';
import type {Reading} from '../language/reading.js';
import type {Draft} from './candidate.js';
import {acceptedNames} from './accepted-names.js';
import {lettered} from './lettered.js';
import {shuffle, type Random} from './random.js';
import {wordStem} from './word-stem.js';

/** "What is X's role?" against the roles of others in the article; else "Who is …?" against the other people. */
export function roleItem(reading: Reading, fact: RoleFact, random: Random): Draft | undefined {
  const {person, role} = fact;
  const others = reading.entities.filter(
    (entity) =>
      entity !== person && entity.type === 'person' && entity.confidence >= SURE && entity.name.includes(' '),
  );
  const base = {id: '', kind: 'role' as const, points: 1, evidence: fact.evidence};
  if (
    !person.name.includes(' ') ||
    !OFFICE.test(role) ||
    !isSpecific(reading, role) ||
    isMarginal(reading, fact)
  ) {
    return undefined;
  }
  const roles = unlike(
    role,
    shuffle(others, random).flatMap((entity) =>
      entity.roles
        .map(({text}) => text)
        .filter((text) => isSpecific(reading, text))
        .slice(0, 1),
    ),
  ).slice(0, 3);
  if (roles.length >= 3) {
    const texts = shuffle([role, ...roles], random).map(bare);
    return {
      reading,
      fact,
      form: 'question',
      item: {...base, type: 'choice', stem: `Who is ${person.name}?`, ...lettered(texts, [bare(role)])},
    };
  }
  if (!isDefinite(role)) return undefined;
  const safe = shuffle(others, random).filter(
    (entity) => !entity.roles.some(({text}) => sharesWord(text, role)),
  );
  if (safe.length >= 2) {
    const texts = shuffle([person.name, ...safe.slice(0, 3).map(({name}) => name)], random);
    return {
      reading,
      fact,
      form: 'question',
      item: {...base, type: 'choice', stem: whoHolds(reading, role), ...lettered(texts, [person.name])},
    };
  }
  return {
    reading,
    fact,
    form: 'question',
    item: {
      ...base,
      type: 'text',
      stem: whoHolds(reading, role),
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

/** Somebody named once in passing. */
function isMarginal({sentences}: Reading, {person, sentence}: RoleFact): boolean {
  return person.mentions.length < 2 && sentence > sentences.length * 0.6;
}

const PREPOSITION = /^(?:against|with|by|to|of|for|from|in|on|at|as|and|but)\b/i;

const bare = (role: string): string => role.replace(/^(?:the|an?) /i, '');

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

const OFFICE =
  /\b(?:president|minister|chancellor|governor|mayor|administrator|secretary|chief|head|director|chair(?:man|woman)?|ceo|coach|captain|manager|leader|commissioner|spokes(?:man|woman|person)|ambassador|attorney|senator|speaker|premier|sheriff|general)\b/i;

/** "Who was the NASA Administrator in April 2011?": offices change hands. */
function whoHolds({article: {published}}: Reading, role: string): string {
  return published && OFFICE.test(role)
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

function unlike(role: string, others: readonly string[]): string[] {
  const chosen: string[] = [];
  for (const other of others) {
    if (![role, ...chosen].some((taken) => sharesWord(taken, other))) chosen.push(other);
  }
  return chosen;
}
