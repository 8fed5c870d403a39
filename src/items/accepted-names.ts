import {countryByName} from '../language/names/countries.js';
import type {Entity} from '../language/names/name.js';
import type {Reading} from '../language/reading.js';
import {wordSet} from '../language/words/word-set.js';

/** The forms of a person's name a typed answer may take: full, as shortened in the article, the surname, the initials of a long name. */
export function acceptedNames({entities}: Reading, person: Entity): string[] {
  const {name, aliases} = person;
  const words = name.split(' ');
  const initials = words.length > 3 ? [initialsOf(words)] : [];
  const family = isFamilyFirst(words) ? [words[0]] : [];
  const shared = (form: string): boolean =>
    entities.some(
      (other) => other !== person && other.type === 'person' && other.name.split(' ').includes(form),
    );
  return [...new Set([name, ...aliases, words.at(-1)!, ...family, ...initials])].filter(
    (form) => form === name || !shared(form),
  );
}

/** Common Chinese, Korean and Vietnamese family names, which come first. */
const FAMILY_NAMES = wordSet(
  `ahn bui cai cao chan chang chen cheng cheung cho choi deng dang feng gao guo han hoang hu huang huynh jang jiang kang kim kwok kwon
  lam lau le lee leung li liang lim lin liu luo ma ng nguyen park pham phan peng shen shin song sun tang tran tsai tse wang wong wu xi
  xie xu yang yip yoon zeng zhang zhao zheng zhou zhu`,
);

/** "Wu Chi-wai", "Nguyen Van Linh": with a hyphen in the given name or a family name of that kind in front. */
const isFamilyFirst = (words: readonly string[]): boolean =>
  words.length > 1 &&
  (/^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(words.at(-1)!) || FAMILY_NAMES.has(words[0].toLowerCase()));

/** The forms of another name: as written anywhere in the article, and its initials ("IMF"). */
export function acceptedTitles({name, aliases, type}: Entity): string[] {
  const words = name.split(' ').filter((word) => /^\p{Lu}/u.test(word));
  const initials = words.length > 2 ? [initialsOf(words)] : [];
  const country = type === 'country' ? (countryByName(name)?.otherNames ?? []) : [];
  return [...new Set([name, ...aliases, ...initials, ...country])];
}

const initialsOf = (words: readonly string[]): string => words.map((word) => word.charAt(0)).join('');
