import type {Entity} from '../language/name.js';
import {SURE} from '../language/name.js';
import {nounPhraseAt} from '../language/noun-phrase.js';
import type {Reading} from '../language/reading.js';
import type {SentenceReading} from '../language/sentence-reading.js';
import type {Edit} from './render.js';

/**
 * "the summit" written out as "the Summit of the Americas", "the pipeline" as "the EastMed pipeline": when everything the article
 * has named with that noun bears one name. Only for a bare noun: "the regional summit" may be another.
 */
export function longForm(
  reading: Reading,
  s: SentenceReading,
  i: number,
  end: number,
): {edit: Edit; entity?: Entity} | undefined {
  const phrase = nounPhraseAt(s, i, end);
  if (!phrase || phrase.to !== i + 2 || s.classes[phrase.head] !== 'noun') return undefined;
  // Whatever follows already tells which one is meant.
  const next = s.tokens[phrase.to];
  if (next && phrase.to < end && (next.normal === 'of' || next.normal === 'that')) return undefined;
  const noun = s.tokens[phrase.head].normal;
  const named = reading.entities.filter(({name, type}) => type !== 'person' && wordsOf(name).includes(noun));
  const compounds = compoundsOf(reading, noun, s.sentence.start);
  if (named.length + compounds.size !== 1) return undefined;
  const [compound] = compounds;
  if (compound) return {edit: {from: i, to: phrase.to, text: `the ${compound}`}};
  const [entity] = named;
  const before = entity.mentions.some(({start}) => start < s.sentence.start);
  if (!before || entity.confidence < SURE || wordsOf(entity.name).length < 2) return undefined;
  return {edit: {from: i, to: phrase.to, text: /^the /i.test(entity.name) ? entity.name : `the ${entity.name}`}, entity};
}

/** The names the article has put before the noun so far: "EastMed pipeline". */
function compoundsOf(reading: Reading, noun: string, before: number): Set<string> {
  const compounds = new Set<string>();
  for (const s of reading.sentences) {
    for (const {to, entity, mention} of s.names) {
      const token = s.tokens[to];
      if (!token || token.start >= before || token.normal !== noun || s.classes[to] !== 'noun') continue;
      // A people before a noun says whose, not which ("the Italian court").
      if (entity.type === 'nationality' || entity.type === 'person' || /['’]s?$/.test(mention.text)) return new Set(['', noun]);
      compounds.add(`${mention.text} ${noun}`);
    }
  }
  return compounds;
}

const wordsOf = (name: string): string[] => name.toLowerCase().split(/[^\p{L}\p{N}]+/u);
