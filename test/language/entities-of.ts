import {readArticle} from '../../src/article/read-article.js';
import {SURE, type Entity} from '../../src/language/names/name.js';
import {readEntities} from '../../src/language/names/names.js';
import {tokenize} from '../../src/language/words/tokenize.js';

/** The entities of a text without a title. */
export function entitiesOf(text: string): Entity[] {
  const article = readArticle(text, {title: 'Untitled'});
  return readEntities(article, tokenize(article));
}

/** "type: name" of what is sure enough to be asked, in order. */
export function sureOf(text: string): string[] {
  return entitiesOf(text)
    .filter(({confidence}) => confidence >= SURE)
    .map(({type, name}) => `${type}: ${name}`);
}

/** The entity that has this name or alias. */
export function named(entities: readonly Entity[], name: string): Entity | undefined {
  return entities.find((entity) => entity.name === name || entity.aliases.includes(name));
}
