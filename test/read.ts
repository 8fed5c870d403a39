import {readArticle, type ReadArticleOptions} from '../src/article/read-article.js';
import type {Clause} from '../src/language/clause.js';
import type {Entity} from '../src/language/names/name.js';
import {readLanguage, type Reading} from '../src/language/reading.js';
import type {SentenceReading, TokenRange} from '../src/language/sentence-reading.js';

/** A text without a title, read with all the language layer knows of it. */
export function read(text: string, options: ReadArticleOptions = {}): Reading {
  return readLanguage(readArticle(text, {title: 'Untitled', ...options}));
}

/** The one sentence of a text. */
export function readSentence(text: string): SentenceReading {
  const {sentences} = read(text);
  if (sentences.length !== 1) throw new RangeError(`Expected one sentence but received ${sentences.length}`);
  return sentences[0];
}

/** The words of a range of tokens as the text has them; a stretch of the sentence in the words of a table. */
export function wordsOf({sentence, tokens}: SentenceReading, {from, to}: TokenRange): string {
  if (to <= from) return '';
  return sentence.text.slice(tokens[from].start - sentence.start, tokens[to - 1].end - sentence.start);
}

/** The clauses of all sentences, in order. */
export const clausesOf = (reading: Reading): Clause[] => reading.clauses.flat();

/** The position of the first token written so, at or after `from`. */
export function tokenAt({tokens}: SentenceReading, text: string, from = 0): number {
  const at = tokens.findIndex((token, i) => i >= from && token.text === text);
  if (at < 0) throw new RangeError(`Expected a token ${JSON.stringify(text)} but there is none`);
  return at;
}

/** The entity that has this name or alias. */
export function entityOf({entities}: Reading, name: string): Entity {
  const found = entities.find((entity) => entity.name === name || entity.aliases.includes(name));
  if (!found) throw new RangeError(`Expected an entity ${JSON.stringify(name)} but there is none`);
  return found;
}
