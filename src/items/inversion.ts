import {BE, DO, HAVE} from '../language/words/closed-classes.js';
import {isDictionaryWord} from '../language/words/lexicon.js';
import {infinitiveOfPast, isUnchanged} from '../language/words/verb-forms.js';
import {toInfinitive as infinitiveOf} from '../language/tagger/compromise.js';
import {tidy, type Edit} from '../facts/render.js';
import type {Clause} from '../language/clause.js';

/** Past forms of more than one verb: which one is meant cannot be told. */
const AMBIGUOUS = new Set(['lay', 'saw', 'wound', 'ground', 'bound']);

/**
 * The verb of a clause as a question splits it: the auxiliary that goes before the subject and what stays behind it.
 * "made" gives "did" and "make", "had agreed" gives "had" and "agreed".
 */
export function invert(
  clause: Clause,
  edits: readonly Edit[] = [],
): {auxiliary: string; rest: string} | undefined {
  const {reading, verb, nominal} = clause;
  if (nominal) return {auxiliary: 'did', rest: nominal.infinitive};
  const {tokens} = reading;
  const words = (from: number, to: number): string =>
    tidy(
      tokens
        .slice(from, to)
        .filter(
          (token, i) =>
            !token.punctuation && !edits.some((edit) => edit.from <= from + i && from + i < edit.to),
        )
        .map((token) => (token.tags.has('ProperNoun') ? token.text : token.normal))
        .join(' '),
    ).replace(/\bn't\b/g, 'not');
  const {auxiliary, main} = verb;
  if (auxiliary !== undefined && (auxiliary !== main || BE.has(tokens[main].normal))) {
    return {
      auxiliary: words(auxiliary, auxiliary + 1),
      rest: tidy(`${words(verb.from, auxiliary)} ${words(auxiliary + 1, verb.to)}`),
    };
  }
  const {normal, tags} = tokens[main];
  const adverbs = words(verb.from, main);
  if (HAVE.has(normal) || DO.has(normal)) {
    const past = normal === 'had' || normal === 'did';
    const infinitive = HAVE.has(normal) ? 'have' : 'do';
    return {
      auxiliary: past ? 'did' : /s$/.test(normal) ? 'does' : 'do',
      rest: tidy(`${adverbs} ${infinitive}`),
    };
  }
  if (AMBIGUOUS.has(normal)) return undefined;
  const past = verb.tense === 'past' || tags.has('PastTense');
  // "Anna Bell drag": a bare form whose subject wants another is a past nobody knows, or no verb.
  if (!past && verb.number === 'plural' && !canBePlural(clause)) return undefined;
  const infinitive = toInfinitive(normal, past ? 'PastTense' : 'PresentTense');
  if (!infinitive) return undefined;
  const auxiliaryWord = past ? 'did' : verb.number === 'plural' ? 'do' : 'does';
  return {auxiliary: auxiliaryWord, rest: tidy(`${adverbs} ${infinitive}`)};
}

function toInfinitive(form: string, tense: 'PastTense' | 'PresentTense'): string | undefined {
  const known = tense === 'PastTense' ? infinitiveOfPast(form) : undefined;
  const infinitive = known ?? withOneL(form, infinitiveOf(form, tense));
  if (tense === 'PastTense' && infinitive === form && !isUnchanged(form)) return undefined;
  return /^[a-z-]+$/.test(infinitive) ? infinitive : undefined;
}

/** "total" for "totalled": behind a weak vowel British English writes the letter twice. */
function withOneL(form: string, infinitive: string): string {
  const doubled = /[aeiou][^aeiou]+[ae]lled$/.test(form) && /ll(?:ed)?$/.test(infinitive);
  const single = form.slice(0, -3);
  return doubled && isDictionaryWord(single) && !isDictionaryWord(infinitive) ? single : infinitive;
}

/** Whether the subject can be more than one, or a person that takes a bare form ("I", "you"). */
function canBePlural({reading: {tokens, classes}, subject: {from, to, head}}: Clause): boolean {
  const {normal, tags} = tokens[head];
  if (classes.slice(from, to).includes('coordinator')) return true;
  if (classes[head] === 'pronoun') return !/^(?:he|she|it|.+(?:one|body|thing))$/.test(normal);
  return (
    tags.has('Plural') ||
    /s$/.test(normal) ||
    (classes[head] !== 'name' && !tags.has('Singular')) ||
    COUNTED.test(normal)
  );
}

/** Nouns of many heads that show no plural. */
const COUNTED =
  /^(?:people|police|men|women|children|half|third|quarter|majority|number|staff|team|crew|couple|pair|rest)$/;
