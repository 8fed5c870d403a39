import type {Article} from '../article/article.js';
import type {Clause} from './clause.js';
import {clausesOf} from './clauses.js';
import type {Entity, NameMention} from './names/name.js';
import {readEntities} from './names/names.js';
import {nominalClauses} from './nominal-clauses.js';
import {readQuantities} from './quantities/quantities.js';
import {listsOf, segmentsOf, type List} from './segments.js';
import {tokensIn, type SentenceReading} from './sentence-reading.js';
import {readTimes} from './times/times.js';
import {tokenize} from './words/tokenize.js';
import type {Token} from './words/token.js';
import {classifyWords} from './words/classify-words.js';

/** Everything the language layer knows of an article. */
export interface Reading {
  readonly article: Article;
  readonly entities: readonly Entity[];
  readonly sentences: readonly SentenceReading[];
  /** For each sentence, its lists and its clauses. */
  readonly lists: readonly (readonly List[])[];
  readonly clauses: readonly (readonly Clause[])[];
}

/** Reads an article's language: tokens, names, quantities, times, lists and clauses. */
export function readLanguage(article: Article): Reading {
  const tokens = tokenize(article);
  const entities = readEntities(article, tokens);
  const quoted = quotedTokens(article, tokens);
  const named = article.sentences.map((): {mention: NameMention; entity: Entity}[] => []);
  for (const entity of entities) {
    for (const mention of entity.mentions) named[mention.sentence].push({mention, entity});
  }
  const sentences = article.sentences.map((sentence, i): SentenceReading => {
    const own = tokens[i];
    const names = named[i]
      .map((name) => ({...name, ...tokensIn(own, name.mention)}))
      .filter(({from, to}) => to > from)
      .sort((a, b) => a.from - b.from);
    const inName = own.map((_, at) => names.some(({from, to}) => from <= at && at < to));
    return {
      sentence,
      tokens: own,
      classes: classifyWords(own, inName),
      names,
      quantities: readQuantities(sentence, own)
        .map((quantity) => ({quantity, ...tokensIn(own, quantity)}))
        .filter(({from, to}) => to > from),
      times: readTimes(sentence, own, article.published)
        .map((time) => ({time, ...tokensIn(own, time)}))
        .filter(({from, to}) => to > from),
      quoted: quoted[i],
    };
  });
  const lists = sentences.map(listsOf);
  return {
    article,
    entities,
    sentences,
    lists,
    clauses: sentences.map((sentence, i) =>
      clausesOf(sentence, lists[i], segmentsOf(sentence, lists[i])).flatMap((clause) => [
        clause,
        ...nominalClauses(clause),
      ]),
    ),
  };
}

/**
 * For each token, whether it stands between quotation marks. A quotation may run over sentences, but each paragraph opens its own.
 */
function quotedTokens({sentences}: Article, tokens: readonly (readonly Token[])[]): boolean[][] {
  let open = false;
  return tokens.map((own, i) => {
    if (sentences[i].paragraph !== sentences[i - 1]?.paragraph) open = false;
    return own.map(({text}) => {
      if (text === '“') open = true;
      else if (text === '”') {
        open = false;
        return true;
      } else if (text === '"' || text === '„') {
        open = !open;
        return true;
      }
      return open;
    });
  });
}
