import type {Article, Sentence} from '../../article/article.js';
import {retag} from './retag.js';
import {tag} from '../tagger/compromise.js';
import type {Token} from './token.js';

const NO_TAGS: ReadonlySet<string> = new Set();

// One mark a token; a run of dots is one mark.
const PUNCTUATION = /\.{2,}|\S/gu;

/**
 * The tokens of each sentence of the article, in order: words with compromise's tags, punctuation marks apart.
 * Words joined by a hyphen are one token ("nine-month-old", "U.S.-Mexico") tagged as the last of them and `Hyphenated`.
 * The second half of a contraction ("n't", "'s" for "is") is an empty token where the contraction ends.
 */
export function tokenize(article: Article): Token[][] {
  return article.sentences.map(tokenizeSentence);
}

/**
 * A sentence this long (in UTF-16 units) is a table or a flaw, not prose: nothing is asked of it, and the tagger's time grows with the
 * square of its length.
 */
const MAX_LENGTH = 1500;

function tokenizeSentence(sentence: Sentence): Token[] {
  if (sentence.text.length > MAX_LENGTH) return [];
  const terms = tag(sentence.text);
  const tokens: Token[] = [];
  let at = 0;
  for (const term of terms) {
    // compromise keeps every character, so the terms' parts tile the sentence; looking the word up guards against the day it doesn't.
    const found = term.text === '' ? at : sentence.text.indexOf(term.text, at);
    if (found < 0) continue;
    addPunctuation(tokens, sentence, at, found);
    at = found + term.text.length;
    tokens.push({
      start: sentence.start + found,
      end: sentence.start + at,
      text: term.text,
      normal: fold(term.implicit ?? term.text),
      tags: term.tags,
      punctuation: false,
    });
  }
  addPunctuation(tokens, sentence, at, sentence.text.length);
  return retag(joinHyphenated(withPluralPossessives(withPossessives(tokens))));
}

const CONTRACTING =
  /^(?:it|he|she|that|there|here|what|who|where|how|when|let|everyone|everything|nobody|nothing|something)['’]s$/i;

/** "Obrador's no-show": the tagger takes some possessives for "is". After a noun news hardly ever contracts. */
function withPossessives(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token, i) => {
    const before = tokens[i - 1];
    const after = tokens[i + 1];
    if (
      token.text === '' &&
      before &&
      (isPossessive(before) ||
        (token.normal !== 'not' && !/['’]/.test(before.text + (tokens[i - 2]?.text ?? ''))))
    )
      return [];
    return after?.text === '' && isPossessive(token)
      ? [{...token, normal: fold(token.text), tags: new Set([...token.tags, 'Possessive'])}]
      : [token];
  });
}

/** "farmers'": the mark behind a plural belongs to it, unless it closes a quotation. */
function withPluralPossessives(tokens: readonly Token[]): Token[] {
  let open = 0;
  const joined: Token[] = [];
  tokens.forEach((token, i) => {
    const before = joined.at(-1);
    const after = tokens[i + 1];
    const mark = /^['’]$/.test(token.text);
    if (
      mark &&
      before &&
      after &&
      open === 0 &&
      /s$/i.test(before.text) &&
      before.end === token.start &&
      !after.punctuation
    ) {
      joined[joined.length - 1] = {
        ...before,
        end: token.end,
        text: before.text + token.text,
        normal: `${before.normal}'`,
        tags: new Set([...before.tags, 'Possessive']),
      };
      return;
    }
    if (/^['‘]$/.test(token.text) && after && after.start === token.end && before?.end !== token.start)
      open++;
    else if (mark && open > 0) open--;
    joined.push(token);
  });
  return joined;
}

const isPossessive = ({text}: Token): boolean => /['’]s$/.test(text) && !CONTRACTING.test(text);

function addPunctuation(tokens: Token[], sentence: Sentence, from: number, to: number): void {
  for (const {0: text, index} of sentence.text.slice(from, to).matchAll(PUNCTUATION)) {
    const start = sentence.start + from + index;
    tokens.push({start, end: start + text.length, text, normal: text, tags: NO_TAGS, punctuation: true});
  }
}

/** Lower case, without accents, with straight apostrophes. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’ʼ]/g, "'")
    .toLowerCase();
}

const HYPHEN = /^[-‐‑–]$/;

function joinHyphenated(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    const before = joined.at(-1);
    const after = tokens[i + 1];
    if (
      HYPHEN.test(token.text) &&
      before &&
      after &&
      !before.punctuation &&
      !after.punctuation &&
      before.end === token.start &&
      after.start === token.end
    ) {
      joined[joined.length - 1] = {
        start: before.start,
        end: after.end,
        text: before.text + token.text + after.text,
        normal: `${before.normal}-${after.normal}`,
        tags: new Set([...after.tags, 'Hyphenated']),
        punctuation: false,
      };
      i++;
    } else {
      joined.push(token);
    }
  }
  return joined;
}
