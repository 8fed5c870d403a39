import type {Entity} from '../language/names/name.js';
import {oncePer} from '../language/once-per.js';
import type {Reading} from '../language/reading.js';
import {spaced, wordsOf} from './words.js';

interface Alias {
  readonly phrase: string;
  readonly entity: Entity;
}

/** What the article's names are called, by the first word. */
const aliasesOf = oncePer(({entities}: Reading): ReadonlyMap<string, readonly Alias[]> => {
  const byWord = new Map<string, Alias[]>();
  for (const entity of entities) {
    for (const alias of entity.aliases) {
      const [first] = wordsOf(alias);
      const known = byWord.get(first);
      const named = {phrase: spaced(alias), entity};
      if (known) known.push(named);
      else byWord.set(first, [named]);
    }
  }
  return byWord;
});

/** The entities of the article that a text names by any of their aliases. */
export function namesIn(reading: Reading, text: string): Set<Entity> {
  const aliases = aliasesOf(reading);
  const within = spaced(text);
  const named = new Set<Entity>();
  for (const word of new Set(wordsOf(text))) {
    for (const {phrase, entity} of aliases.get(word) ?? []) if (within.includes(phrase)) named.add(entity);
  }
  return named;
}
