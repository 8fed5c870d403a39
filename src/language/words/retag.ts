import {ARTICLES, POSSESSIVES} from './closed-classes.js';
import type {Token} from './token.js';
import {infinitiveOfPast} from './verb-forms.js';

type Tags = readonly string[];

const NOUN: Tags = ['Noun', 'Singular'];
const PLURAL: Tags = ['Noun', 'Plural'];
const ADJECTIVE: Tags = ['Adjective'];
const PAST: Tags = ['Verb', 'PastTense'];

/** Adjectives that are verbs as well, but not before "of". */
const OF_ADJECTIVES = new Set(['free', 'clear', 'short']);

/**
 * The tokens of a sentence with tags corrected by the words around them, where the tagger looks at the word alone
 * and what reads the tags would be misled.
 */
export function retag(tokens: readonly Token[]): Token[] {
  return tokens.map((token, i) => {
    const tags = token.punctuation ? undefined : tagsOf(token, tokens[i - 1], tokens[i + 1]);
    return tags ? {...token, tags: new Set(tags)} : token;
  });
}

function tagsOf(
  token: Token,
  before: Token | undefined,
  after: Token | undefined,
): Iterable<string> | undefined {
  const {normal, tags, text} = token;
  if (text === 'May' && before && !before.punctuation) return ['Date', 'Month', 'Noun', 'ProperNoun'];
  // A name behind a first name, though no list has it as a family name.
  if (tags.has('ProperNoun'))
    return before?.tags.has('FirstName') && !tags.has('FirstName') ? [...tags, 'LastName'] : undefined;
  if (normal === 'still') return ['Adverb'];
  if (isPast(token, before, after)) return PAST;
  if (!tags.has('Verb')) return undefined;
  if (text.includes('-')) return hyphenated(token);
  if (after?.normal === 'of' && OF_ADJECTIVES.has(normal)) return ADJECTIVE;
  if (before && (ARTICLES.has(before.normal) || POSSESSIVES.has(before.normal)) && before.normal !== 'her')
    return behindArticle(token, after);
  return before?.tags.has('Value') && isPresent(token) ? PLURAL : undefined;
}

/** "prices rose", "ships left Norway", but not "a rose", "the far left". */
function isPast({normal, text, tags}: Token, before: Token | undefined, after: Token | undefined): boolean {
  if (!before || before.punctuation || text !== normal) return false;
  const opened =
    ARTICLES.has(before.normal) ||
    POSSESSIVES.has(before.normal) ||
    /['’]s?$/.test(before.text) ||
    (before.tags.has('Adjective') && !tags.has('PastTense') && !before.tags.has('ProperNoun'));
  if (opened) return false;
  if (normal !== 'left') return infinitiveOfPast(normal) !== undefined;
  return (
    (before.tags.has('Noun') || before.tags.has('Value')) &&
    after !== undefined &&
    (after.tags.has('ProperNoun') || ARTICLES.has(after.normal) || POSSESSIVES.has(after.normal))
  );
}

/** "pro-Beijing" is no form of a verb, nor are "counter-measures". */
function hyphenated(token: Token): Tags | undefined {
  if (/-\p{Lu}\p{Ll}/u.test(token.text)) return ADJECTIVE;
  return isPresent(token) ? [...PLURAL, 'Hyphenated'] : undefined;
}

/** "the votes", "a draw", "a practising doctor". */
function behindArticle(token: Token, after: Token | undefined): Tags | undefined {
  const {normal, tags} = token;
  if (tags.has('Gerund')) return after?.tags.has('Noun') && /ing$/.test(normal) ? ADJECTIVE : undefined;
  if (isPresent(token)) return PLURAL;
  return tags.has('Infinitive') ? NOUN : undefined;
}

const isPresent = ({normal, tags}: Token): boolean =>
  tags.has('PresentTense') && !tags.has('Gerund') && !tags.has('Copula') && /[^s]s$/.test(normal);
