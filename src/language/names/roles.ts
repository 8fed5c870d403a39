import {readApposition} from './apposition.js';
import type {Role} from './name.js';
import type {Piece} from './name-pieces.js';
import type {Word} from './name-words.js';
import {isFunctionWord} from '../words/function-word.js';
import {isListedVerb} from '../words/lexicon.js';
import {KIN_NOUNS, TITLE_MODIFIERS} from '../tables/role-words.js';
import {isRoleNoun} from '../tables/context-words.js';

/** What the article says a person is, fullest first: the title before the name, the apposition on either side of it. */
export function rolesOf(
  own: readonly Piece[],
  sentences: readonly (readonly Word[])[],
  pieceAt: ReadonlyMap<number, Piece>,
  text: string,
): Role[] {
  const roles = new Map<string, Role>();
  for (const piece of own) {
    const words = sentences[piece.sentence];
    for (const found of [before(piece, words, pieceAt), after(piece, words, pieceAt), ahead(piece, words)]) {
      if (!found) continue;
      const start = words[found[0]].start;
      const end = endOf(words, found[1] - 1, text);
      const phrase = text.slice(start, end);
      if (
        phrase.length > 120 ||
        phrase.includes('\n') ||
        DANGLING.test(phrase) ||
        ANAPHORIC.test(phrase) ||
        KIN_NOUNS.has(phrase.toLowerCase())
      )
        continue;
      if (!roles.has(phrase)) roles.set(phrase, {text: phrase, start, end});
    }
  }
  const fullest = [...roles.values()].sort((a, b) => b.text.length - a.text.length || a.start - b.start);
  // "President" says nothing beside "the current president".
  return fullest.filter(({text: short}, i) =>
    fullest
      .slice(0, i)
      .every(({text: long}) => !` ${long.toLowerCase()}`.endsWith(` ${short.toLowerCase()}`)),
  );
}

/** Phrases that need another sentence to be understood. */
const DANGLING =
  /\b(?:his|her|hers|its|their|theirs|he|she|they|it|him|them|our|my|your|this|that|these|those|who|which)\b/i;

/** "the boy's aunt": whose, an earlier sentence says. */
const ANAPHORIC = /^the\s+(?:\p{Ll}[\p{L}-]*\s+)*\p{Ll}[\p{L}-]*['’]s?\s/iu;

type Range = readonly [from: number, to: number];

/** A word's end in the text, its possessive ending included. */
function endOf(words: readonly Word[], at: number, text: string): number {
  const {end, possessive} = words[at];
  if (!possessive) return end;
  return /^['’ʼ]s/i.test(text.slice(end, end + 2)) ? end + 2 : end + 1;
}

/** "U.S. Vice President" Kamala Harris, "immigration barrister" Colin Yeo. */
function before(
  piece: Piece,
  words: readonly Word[],
  pieceAt: ReadonlyMap<number, Piece>,
): Range | undefined {
  const to = piece.honorific === undefined ? piece.from : piece.from - 1;
  const noun = words[to - 1];
  if (!noun) return undefined;
  if (piece.title === undefined) {
    if (noun.punctuation || noun.possessive || (noun.capital && !noun.initial) || !isRoleNoun(noun.lower))
      return undefined;
  } else if (piece.title >= to) {
    return undefined;
  }
  let from: number = piece.title ?? to - 1;
  for (;;) {
    const word = words[from - 1];
    if (!word) break;
    const inside = pieceAt.get(word.start);
    if (inside && inside !== piece) from = inside.from;
    else if (modifies(word, words[from - 2])) from--;
    // "senator and presidential candidate"
    else if (
      word.lower === 'and' &&
      from > 1 &&
      isRoleNoun(words[from - 2].lower) &&
      !words[from - 2].possessive
    )
      from -= 2;
    else break;
  }
  return [from, to];
}

/** Nouns that stand before a noun, and that taggers take for verbs. */
const NOUN_MODIFIERS = new Set(
  'rights sports arts affairs relations operations systems sales communications services studies news elections weapons arms drugs games schools prisons energy finance trade labour labor defence defense health match record research design point film project press campaign team state transport market field care plant police security music fashion property law sport football cricket rugby tennis baseball basketball hockey ice-hockey golf study programme program park fund aid water food army navy air border climate human child animal tax housing budget science art dance radio television video computer software data safety fire rescue coast party group company bank opposition coalition government council city county district community church school college university hospital museum club league union industry oil gas mining fishing shipping road rail traffic weather storm war peace world house home family women sea ocean space'.split(
    ' ',
  ),
);
const NO_MODIFIERS = new Set(
  'also said as like including both mr mrs ms beat hit cut put let set quit bid spread split hurt cast face faces back backs meet meets plus via per amid'.split(
    ' ',
  ),
);
/** Whether a word before a role belongs to its noun phrase: adjective, noun, name, possessive. */
function modifies(word: Word, before: Word | undefined): boolean {
  if (word.punctuation || NO_MODIFIERS.has(word.lower)) return false;
  if (word.possessive) return word.capital;
  if (isFunctionWord(word.text)) return false;
  if (word.capital && !word.initial) return true;
  if (word.capital && TITLE_MODIFIERS.has(word.lower)) return true;
  if (NOUN_MODIFIERS.has(word.lower) || word.tags.has('Hyphenated')) return true;
  const {tags} = word;
  if (tags.has('Verb') || tags.has('Determiner') || tags.has('Preposition') || tags.has('Conjunction'))
    return false;
  if (tags.has('Pronoun') || tags.has('Adverb') || tags.has('Value') || tags.has('Date')) return false;
  // "The party beat former minister …": a verb all the same, unless what stands before it opens a phrase.
  const opened = before !== undefined && (/^(?:an?|the)$/.test(before.lower) || before.tags.has('Adjective'));
  if (isListedVerb(word.lower) && !opened) return false;
  return tags.has('Noun') || tags.has('Adjective');
}

/** Kamala Harris, "Biden's point person on efforts to …," */
function after(piece: Piece, words: readonly Word[], pieceAt: ReadonlyMap<number, Piece>): Range | undefined {
  let at = piece.to;
  if (words[piece.to - 1].possessive || words[at]?.text !== ',') return undefined;
  at++;
  if (/^\d{1,3}$/.test(words[at]?.text ?? '') && words[at + 1]?.text === ',') at += 2;
  const phrase = readApposition(words, at);
  if (!phrase || phrase.clause) return undefined;
  const {from, to, head} = phrase;
  const end = words[to];
  if (end && !/^[,.;)—–:!?]$/.test(end.text)) return undefined;
  const beyond = words[to + 1];
  // "X, his brother, and his mother": a list, no apposition.
  if (
    end?.text === ',' &&
    beyond &&
    /^(?:and|or)$/.test(beyond.lower) &&
    /^(?:an?|the|his|her|its|their)$/.test(words[to + 2]?.lower ?? '')
  )
    return undefined;
  const noun = words[head];
  if (!isRoleNoun(noun.lower)) return undefined;
  if (!phrase.determined) {
    const opener = words[from];
    if (head === from && !/^(?:of|for|at|in|to|from|on)$/.test(words[head + 1]?.lower ?? ''))
      return undefined;
    if (opener.capital && pieceAt.has(noun.start)) return undefined;
  }
  // A name inside, with its own title, is another person of a list: "X, President Y and Z".
  for (let at = from; at < to; at++) {
    const other = pieceAt.get(words[at].start);
    if (other && (other.title !== undefined || other.honorific !== undefined)) return undefined;
  }
  return [from, to];
}

/** "the group's spokesman, Jeff Rathke" */
function ahead(piece: Piece, words: readonly Word[]): Range | undefined {
  if (piece.title !== undefined || words[piece.from - 1]?.text !== ',') return undefined;
  const next = words[piece.to];
  if (next && !next.punctuation && !next.tags.has('Verb')) return undefined;
  const to = piece.from - 1;
  // The widest phrase before the comma that has a role for its head: "the words of [the Crown prosecutor]".
  let widest: Range | undefined;
  for (let at = to - 1; at >= 0 && at > to - 16; at--) {
    const word = words[at];
    if (word.punctuation || word.tags.has('PastTense') || word.tags.has('Copula')) break;
    if (
      word.lower === 'and'
        ? !isRoleNoun(words[at - 1]?.lower ?? '')
        : /^(?:who|which|that|said|but|or|as|by)$/.test(word.lower)
    )
      break;
    const begins = isArticle(word) || word.possessive || at === 0 || /^["“'‘]$/.test(words[at - 1].text);
    if (begins && isRoleNoun(headBefore(words, at, to)?.lower ?? '')) widest = [at, to];
    if (isArticle(word) && !PHRASE_LINKS.has(words[at - 1]?.lower ?? '')) break;
  }
  return widest;
}

const PHRASE_LINKS = new Set(['of', 'for', 'in', 'at', 'to', 'on', 'from']);

function isArticle(word: Word): boolean {
  return /^(?:an?|the|his|her|its|their)$/.test(word.lower);
}

/** The last word before the first preposition of a phrase: what it is about. */
function headBefore(words: readonly Word[], from: number, to: number): Word | undefined {
  let head: Word | undefined;
  for (let at = from; at < to && !PHRASE_LINKS.has(words[at].lower); at++) head = words[at];
  return head?.possessive ? undefined : head;
}
