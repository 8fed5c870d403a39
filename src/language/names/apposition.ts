import type {Word} from './name-words.js';
import {isRoleNoun} from '../tables/context-words.js';

/** A noun phrase that says of its neighbour what it is. */
export interface Apposition {
  /** Words `from` to `to` (exclusive), up to the next mark. */
  readonly from: number;
  readonly to: number;
  /** Its head noun: the last before a preposition. */
  readonly head: number;
  /** Opens with an article, a possessive or a people's name. */
  readonly determined: boolean;
  /** Holds a clause, so that its end is not where the next mark stands: "a man who …". */
  readonly clause: boolean;
}

const PREPOSITIONS = new Set([
  'of',
  'for',
  'in',
  'at',
  'from',
  'with',
  'on',
  'to',
  'against',
  'by',
  'under',
  'near',
  'since',
  'during',
  'between',
  'behind',
  'about',
  'over',
  'into',
  'without',
]);
const FINITE = ['PastTense', 'PresentTense', 'Copula', 'Modal', 'Auxiliary'];
const LONGEST = 40;

export function isDetermined(word: Word): boolean {
  return (
    /^(?:an?|the|his|her|its|their|one)$/.test(word.lower) || word.possessive || word.tags.has('Demonym')
  );
}

/** The noun phrase that begins at word `from` and runs to the next mark; undefined when what stands there is none. */
export function readApposition(words: readonly Word[], from: number): Apposition | undefined {
  const first = words[from];
  if (!first || first.punctuation) return undefined;
  let head: number | undefined;
  let post = false;
  let clause = false;
  let at = from;
  for (; at < words.length && at < from + LONGEST && !words[at].punctuation; at++) {
    const word = words[at];
    if (clause) continue;
    const {lower} = word;
    if (/^(?:who|whom|whose|which|that|where|when|while|but|or|as|because|if)$/.test(lower)) clause = true;
    else if (lower === 'and') {
      const next = words[at + 1];
      if (
        !next ||
        next.punctuation ||
        next.capital ||
        /^(?:an?|the|his|her|its|their|was|were|is|has|had|said)$/.test(next.lower)
      )
        clause = true;
    } else if (PREPOSITIONS.has(lower)) post = true;
    else if (isFinite(words, at)) {
      if (!post) return undefined;
      // Behind a preposition, plural nouns are taken for verbs.
      if (!word.tags.has('PresentTense') || word.tags.has('Copula') || word.tags.has('Modal')) clause = true;
    } else if (!post && !word.possessive) head = at;
  }
  if (head === undefined || at >= from + LONGEST) return undefined;
  return {from, to: at, head, determined: isDetermined(first), clause};
}

/** A finite verb, as far as tags tell: no participle before a preposition ("based in", "known as"), no noun. */
function isFinite(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (
    !FINITE.some((tag) => word.tags.has(tag)) ||
    word.tags.has('Noun') ||
    word.tags.has('Hyphenated') ||
    isRoleNoun(word.lower)
  )
    return false;
  if (word.capital || words[at - 1]?.lower === 'to') return false;
  const next = words[at + 1];
  if (!word.tags.has('PastTense')) return true;
  // "a retired teacher", "a man accused of": participles.
  const adjectival =
    next !== undefined &&
    !next.punctuation &&
    (next.tags.has('Noun') || next.tags.has('Adjective')) &&
    words[at - 1] !== undefined &&
    isDetermined(words[at - 1]);
  return !adjectival && !(next !== undefined && PREPOSITIONS.has(next.lower));
}
