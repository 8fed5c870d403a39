import type {AnyFact} from '../facts/fact.js';
import type {Entity} from '../language/names/name.js';
import {oncePer} from '../language/once-per.js';
import type {Reading} from '../language/reading.js';
import {beginningsOf} from './words.js';

/** How many of the names most often mentioned carry the story. */
const LEADING = 5;

/**
 * Whether a fact is central to the story or supports it: it stands in the opening, shares its words with the title, or is about one of
 * those the article keeps coming back to. What is neither is trivial.
 */
export function isWorthAsking(reading: Reading, fact: AnyFact): boolean {
  const {article, sentences} = reading;
  if (fact.sentence < Math.max(4, sentences.length * 0.35)) return true;
  // A figure of weight is news wherever it stands.
  const {quantity} = fact.answer;
  if (quantity && (quantity.value >= 10 || quantity.kind !== 'count')) return true;
  if (fact.kind === 'set' || fact.kind === 'why') return true;
  const title = beginningsOf(article.title);
  const own = beginningsOf(article.sentences[fact.sentence].text);
  if ([...title].filter((word) => own.has(word)).length >= 1) return true;
  const leading = leadingEntities(reading);
  return sentences[fact.sentence].names.some(({entity}) => leading.has(entity));
}

const leadingEntities = oncePer(({entities}: Reading): ReadonlySet<Entity> => {
  const often = [...entities]
    .filter(({type, mentions}) => type !== 'nationality' && mentions.length > 1)
    .sort((a, b) => b.mentions.length - a.mentions.length);
  return new Set(often.slice(0, LEADING));
});
