import {ANAPHORS, FIRST_AND_SECOND_PERSON} from '../language/words/closed-classes.js';
import type {Entity} from '../language/names/name.js';
import {antecedentOf} from '../language/pronouns.js';
import type {Reading} from '../language/reading.js';
import type {SentenceReading} from '../language/sentence-reading.js';
import type {Standing} from './standing.js';
import type {StemContext} from './stem-context.js';

const SINGULAR_POSSESSIVES = new Set(['its', 'itself']);
const PLURAL_POSSESSIVES = new Set(['their', 'themselves']);
const PLURAL_PRONOUNS = new Set(['they', 'them']);

/**
 * The pronoun at token `i`, if it is one: a name where it is sure whom it stands for. `seenPlural` tells that the stretch has
 * a plural noun before it, `opens` that the stretch is the clause's subject, which has nothing before it to take up.
 */
export function pronounStanding(
  {sentences}: Reading,
  s: SentenceReading,
  i: number,
  context: StemContext,
  seenPlural: boolean,
  opens: boolean,
): Standing | undefined {
  const {normal} = s.tokens[i];
  if (FIRST_AND_SECOND_PERSON.has(normal)) return {dangling: 'first-person'};
  if (!ANAPHORS.has(normal)) return undefined;
  if (isEmpty(s, i)) return {to: i + 1};
  // "kept his": a possessive with nothing behind it stands for a thing not named.
  const next = s.classes[i + 1] ?? '';
  if (normal === 'his' && !/^(noun|name|adjective|number|gerund|participle|finite|possessive)$/.test(next))
    return {dangling: 'dangling-pronoun'};
  const person = antecedentOf(sentences, s.sentence.index, i);
  if (person) return personStanding(s, i, person, context);
  if (context.speaker && /^(it|its|they|their)$/.test(normal)) return {to: i + 1};
  return !opens && takesUpNoun(normal, context, seenPlural) ? {to: i + 1} : {dangling: 'dangling-pronoun'};
}

/** "there was", "said that", "those who": forms of pronouns that take nothing up. */
function isEmpty({tokens, classes}: SentenceReading, i: number): boolean {
  const next = classes[i + 1];
  switch (tokens[i].normal) {
    case 'there':
      return next === 'auxiliary';
    case 'that':
      return classes[i] !== 'determiner' && classes[i] !== 'pronoun';
    case 'those':
      return next === 'relative' || next === 'participle';
    default:
      return false;
  }
}

function personStanding(
  {tokens, classes}: SentenceReading,
  i: number,
  person: Entity,
  {answer, asked, subjectPerson, named}: StemContext,
): Standing {
  const {normal} = tokens[i];
  const {from, to} = {from: i, to: i + 1};
  if (person === answer && person !== asked) return {dangling: 'dangling-pronoun'};
  // "X identified him": an object that is no "himself" is somebody else than the subject.
  const isObject = normal === 'him' || (normal === 'her' && classes[i] === 'pronoun');
  if (isObject && (person === asked || person === subjectPerson)) return {dangling: 'dangling-pronoun'};
  if (named.has(person) || person === asked) return {to, meant: person};
  named.add(person);
  const possessive = normal === 'his' || (normal === 'her' && classes[i] === 'possessive');
  return {to, meant: person, edit: {from, to, text: possessive ? `${person.name}'s` : person.name}};
}

/** Whether a noun the stem has may be what the pronoun takes up. */
function takesUpNoun(normal: string, {subject}: StemContext, seenPlural: boolean): boolean {
  if (SINGULAR_POSSESSIVES.has(normal)) return subject === 'singular' || subject === 'group';
  if (PLURAL_POSSESSIVES.has(normal)) return seenPlural || subject === 'plural' || subject === 'group';
  return PLURAL_PRONOUNS.has(normal) && seenPlural;
}
