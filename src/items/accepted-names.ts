import {countryByName} from '../language/countries.js';
import type {Entity} from '../language/name.js';
import type {Reading} from '../language/reading.js';

/** The forms of a person's name a typed answer may take: full, as shortened in the article, the surname, the initials of a long name. */
export function acceptedNames({entities}: Reading, person: Entity): string[] {
  const {name, aliases} = person;
  const words = name.split(' ');
  const initials = words.length > 3 ? [initialsOf(words)] : [];
  const shared = (form: string): boolean =>
    entities.some(
      (other) => other !== person && other.type === 'person' && other.name.split(' ').includes(form),
    );
  return [...new Set([name, ...aliases, words.at(-1)!, ...initials])].filter(
    (form) => form === name || !shared(form),
  );
}

/** The forms of another name: as written anywhere in the article, and its initials ("IMF"). */
export function acceptedTitles({name, aliases, type}: Entity): string[] {
  const words = name.split(' ').filter((word) => /^\p{Lu}/u.test(word));
  const initials = words.length > 2 ? [initialsOf(words)] : [];
  const country = type === 'country' ? (countryByName(name)?.otherNames ?? []) : [];
  return [...new Set([name, ...aliases, ...initials, ...country])];
}

const initialsOf = (words: readonly string[]): string => words.map((word) => word.charAt(0)).join('');
