import type {AnyFact} from '../facts/fact.js';
import type {Reading} from '../language/reading.js';
import {beginningsOf} from './words.js';

/**
 * How much a fact matters to the story, from 0 up: news tells the most important first (the inverted pyramid), the title names what
 * it is about, and who recurs carries it.
 */
export function salienceOf(reading: Reading, fact: AnyFact): number {
  const {article, sentences} = reading;
  const position = fact.sentence / Math.max(1, sentences.length);
  const own = beginningsOf(article.sentences[fact.sentence].text);
  const title = beginningsOf(article.title);
  const shared = [...title].filter((word) => own.has(word)).length;
  const entities = new Set(sentences[fact.sentence].names.map(({entity}) => entity));
  const recurring = Math.max(0, ...[...entities].map(({mentions}) => mentions.length));
  const lead = fact.sentence < 2 ? 0.6 : fact.sentence < 5 ? 0.3 : 0;
  return (
    (1 - position) * 0.5 +
    lead +
    Math.min(shared, 4) * 0.2 +
    Math.min(recurring, 8) * 0.05 +
    WORTH[fact.kind] -
    (isSmallCount(fact) ? 0.35 : 0)
  );
}

/** "three conditions": nobody remembers a story for a small exact number. */
function isSmallCount({answer: {quantity}}: AnyFact): boolean {
  return quantity?.kind === 'count' && quantity.value < 10 && quantity.hedge === undefined;
}

/** What a kind is worth in itself: a set or a figure is news, where something was said seldom is. */
const WORTH: Readonly<Record<AnyFact['kind'], number>> = {
  set: 0.6,
  quantity: 0.4,
  comparison: 0.4,
  who: 0.7,
  which: 0.25,
  when: 0.2,
  speaker: 0.2,
  claim: 0.1,
  role: -0.3,
  where: -0.2,
  why: 0.4,
};
