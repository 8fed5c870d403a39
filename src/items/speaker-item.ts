import type {SpeakerFact} from '../facts/fact.js';
import {SURE} from '../language/names/name.js';
import type {Reading} from '../language/reading.js';
import type {Draft} from './candidate.js';
import {isHistoric} from './historic.js';
import {lettered} from './lettered.js';
import {shuffle, type Random} from './random.js';

/** "Who said …?" against the other people of the article. */
export function speakerItem(reading: Reading, fact: SpeakerFact, random: Random): Draft | undefined {
  const {speaker, quotation} = fact;
  const others = reading.entities.filter(
    (entity) =>
      entity.type === 'person' &&
      entity.confidence >= SURE &&
      entity !== speaker &&
      !isHistoric(reading, entity) &&
      entity.name.includes(' ') === speaker.name.includes(' ') &&
      // Somebody the words themselves name is no plausible speaker.
      !entity.aliases.some((alias) => quotation.includes(alias)),
  );
  const chosen = shuffle(others, random)
    .sort((a, b) => b.roles.length - a.roles.length)
    .slice(0, 3)
    .map(({name}) => name);
  if (chosen.length < 2) return undefined;
  return {
    reading,
    fact,
    form: 'question',
    item: {
      id: '',
      kind: 'speaker',
      type: 'choice',
      stem: `Who said “${quotation.replace(/[.!]$/, '')}”?`,
      points: 1,
      evidence: fact.evidence,
      ...lettered(shuffle([speaker.name, ...chosen], random), [speaker.name]),
    },
  };
}
