import {antecedentOf} from '../language/pronouns.js';
import {SURE, type Entity} from '../language/names/name.js';
import type {Reading} from '../language/reading.js';
import {isSaying} from '../language/reporting.js';
import type {SentenceReading} from '../language/sentence-reading.js';
import {evidenceOf} from './evidence.js';
import type {SpeakerFact} from './fact.js';

/** The quotations of the article whose speaker is named beside them. */
export function speakerFacts(reading: Reading): SpeakerFact[] {
  return reading.sentences.flatMap((s, i) => {
    const speaker = speakerOf(reading, s, i);
    if (!speaker || speaker.entity.confidence < SURE || speaker.entity.type !== 'person') return [];
    return quotationsIn(s).map((quotation): SpeakerFact => ({
      kind: 'speaker',
      sentence: i,
      speaker: speaker.entity,
      quotation,
      answer: {text: speaker.entity.name, span: speaker.span, entity: speaker.entity},
      evidence: speaker.sentences.map((at) => evidenceOf(reading.article, reading.article.sentences[at])),
    }));
  });
}

interface Speaker {
  readonly entity: Entity;
  readonly span: {start: number; end: number};
  /** The sentences that tell who speaks: two when a pronoun stands for the name. */
  readonly sentences: readonly number[];
}

function speakerOf(reading: Reading, s: SentenceReading, i: number): Speaker | undefined {
  const verbs = s.tokens.flatMap((token, at) => (!s.quoted[at] && isSaying(token.normal) ? [at] : []));
  if (verbs.length !== 1) return undefined;
  const [verb] = verbs;
  const before = nameBefore(s, verb);
  // "said X" or "X said", with at most a role or an apposition between.
  const after = s.names.find(({from, entity}) => from > verb && entity.type === 'person' && !s.quoted[from]);
  const pronoun = s.tokens[verb - 1];
  if (pronoun && (pronoun.normal === 'he' || pronoun.normal === 'she')) {
    const entity = antecedentOf(reading.sentences, i, verb - 1);
    if (!entity) return undefined;
    const named = entity.mentions.filter(({sentence}) => sentence < i).at(-1);
    return named && {entity, span: named, sentences: [named.sentence, i]};
  }
  const inverted = s.quoted[verb - 1] || s.tokens[verb - 1]?.text === ',';
  const candidate = inverted && after && isNear(s, verb, after.from) ? after : before;
  if (!candidate || candidate.entity.type !== 'person' || s.quoted[candidate.from]) return undefined;
  if (candidate === before && !isSubjectOf(s, candidate.to, verb)) return undefined;
  return {entity: candidate.entity, span: candidate.mention, sentences: [i]};
}

/** The name that is the verb's subject: right before it, or before an apposition that ends there. */
function nameBefore(s: SentenceReading, verb: number): SentenceReading['names'][number] | undefined {
  const outside = s.names.filter(({to, from}) => to <= verb && !s.quoted[from]);
  if (s.tokens[verb - 1]?.text !== ',') return outside.at(-1);
  return (
    outside.find(({to, entity}) => entity.type === 'person' && s.tokens[to]?.text === ',') ?? outside.at(-1)
  );
}

function isNear(s: SentenceReading, verb: number, name: number): boolean {
  return s.tokens
    .slice(verb + 1, name)
    .every(
      (token, k) =>
        /^(noun|name|adjective|determiner|possessive|preposition)$/.test(s.classes[verb + 1 + k]) &&
        token.text !== ',',
    );
}

/** Between the name and the verb stands nothing, or an apposition between commas. */
function isSubjectOf(s: SentenceReading, from: number, verb: number): boolean {
  if (from === verb) return true;
  if (s.tokens[from].text !== ',' || s.tokens[verb - 1].text !== ',') {
    return s.classes.slice(from, verb).every((here) => here === 'adverb');
  }
  return (
    !s.classes.slice(from + 1, verb - 1).some((here) => here === 'finite' || here === 'relative') &&
    verb - from < 20
  );
}

/** Whole sentences between quotation marks, without the marks and the comma that closes them. */
function quotationsIn(s: SentenceReading): string[] {
  const {text} = s.sentence;
  return [...text.matchAll(/["“]([^"“”]{20,260}?)([.,!?])["”]/g)]
    .filter(([, words]) => /^\p{Lu}/u.test(words))
    .map(([, words, mark]) => words.replace(/\s+/g, ' ').trim() + (mark === ',' ? '' : mark));
}
