import {
  ARTICLES,
  BE,
  COORDINATORS,
  DEMONSTRATIVES,
  DO,
  HAVE,
  MODALS,
  NEGATIONS,
  POSSESSIVES,
  PREPOSITIONS,
  PRONOUNS,
  QUANTIFIERS,
  SUBORDINATORS,
} from './closed-classes.js';
import {classInContext} from './class-in-context.js';
import type {Token} from './token.js';
import {isParticipleOnly} from './verb-forms.js';
import type {WordClass} from './word-class.js';
import {wordSet} from './word-set.js';

/**
 * The class of each token of a sentence. `inName[i]` tells that token i belongs to a recognised name.
 */
export function classifyWords(tokens: readonly Token[], inName: readonly boolean[]): WordClass[] {
  const classes = tokens.map((token, i) => (inName[i] ? 'name' : classOf(token)));
  for (let i = 0; i < tokens.length; i++) classes[i] = classInContext({tokens, classes}, i);
  return classes;
}

/** The class the word would have by itself. */
function classOf({normal, tags, text, punctuation}: Token): WordClass {
  if (punctuation) return 'punctuation';
  if (NEGATIONS.has(normal)) return 'negation';
  if (ARTICLES.has(normal) || DEMONSTRATIVES.has(normal) || QUANTIFIERS.has(normal)) return 'determiner';
  if (POSSESSIVES.has(normal)) return 'possessive';
  if (normal === 'to') return 'to';
  if (normal === 'which' || normal === 'who' || normal === 'whom' || normal === 'whose') return 'relative';
  if (PRONOUNS.has(normal)) return 'pronoun';
  if (MODALS.has(normal) && (text === normal || !tags.has('Month'))) return 'modal';
  if (BE.has(normal) || HAVE.has(normal) || DO.has(normal)) return 'auxiliary';
  if (COORDINATORS.has(normal)) return 'coordinator';
  if (SUBORDINATORS.has(normal) && !PREPOSITIONS.has(normal)) return 'subordinator';
  if (PREPOSITIONS.has(normal)) return 'preposition';
  if (tags.has('Value') || tags.has('NumericValue') || /^[\d$€£]/.test(text)) return 'number';
  if (/^['’]s?$/.test(text)) return 'other';
  if (/-(up|off|out|down|over|in|show)s?$/.test(normal)) return 'noun';
  if (tags.has('Possessive') && /['’]s?$/.test(text)) return 'possessive';
  if (tags.has('Gerund')) return 'gerund';
  if (isParticipleOnly(normal) || tags.has('Participle')) return 'participle';
  if (tags.has('PastTense')) return 'finite';
  if (tags.has('Verb')) return tags.has('Infinitive') ? 'infinitive' : 'finite';
  if (tags.has('Adverb')) return 'adverb';
  if (tags.has('Adjective')) return 'adjective';
  if (tags.has('ProperNoun') || (/^\p{Lu}/u.test(text) && tags.has('Noun'))) return 'name';
  if (tags.has('Noun')) return 'noun';
  if (tags.has('Determiner')) return normal === 'various' ? 'adjective' : 'determiner';
  if (ADVERBS.has(normal) || tags.has('Date') || tags.has('Time')) return 'adverb';
  return 'other';
}

/** Adverbs that the tagger takes for something else. */
const ADVERBS = wordSet(
  'now today tonight tomorrow yesterday however even far ever rather quite very once twice again away',
);
