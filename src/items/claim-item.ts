import type {ClaimFact} from '../facts/fact.js';
import {SURE} from '../language/names/name.js';
import {relatedEntities} from '../language/names/names.js';
import type {Reading} from '../language/reading.js';
import {isPerfect} from '../language/verb-group.js';
import type {Draft} from './candidate.js';
import {areOfDifferentHomes} from './home.js';
import {acceptedNames, acceptedTitles} from './accepted-names.js';
import {evidenceFor} from './evidence-for.js';
import {isHistoric} from './historic.js';
import {lettered} from './lettered.js';
import {optionName} from './options.js';
import {shuffle, type Random} from './random.js';
import {statementOf} from './statement.js';
import {nounFor} from './wh.js';
import {isGendered} from './words.js';
import {plainStatement} from './stems/statement-text.js';

/** Verbs a question keeps; for the others "said" says enough. */
const KEPT = new Set(
  'warned claimed estimated announced predicted argued insisted alleged believes concluded'.split(' '),
);

/** "Who said that …?" against the others of the article who could have. */
export function claimItem(reading: Reading, fact: ClaimFact, random: Random): Draft | undefined {
  const {clause, speaker, verb} = fact;
  const made = statementOf(reading, {...clause, attribution: undefined}, undefined, speaker);
  if ('problem' in made) return undefined;
  // "said that he has died" wants another tense than the article's.
  if (isPerfect(clause.reading, clause.verb)) return undefined;
  const claim = plainStatement(made.statement);
  const gendered = isGendered(claim);
  const others = reading.entities.filter(
    (entity) =>
      entity !== speaker &&
      entity.type === speaker.type &&
      !isHistoric(reading, entity) &&
      entity.confidence >= SURE &&
      (speaker.type !== 'person' || entity.name.includes(' ') === speaker.name.includes(' ')) &&
      !made.statement.named.has(entity) &&
      !areOfDifferentHomes(entity, speaker) &&
      (!gendered || (speaker.gender !== undefined && entity.gender === speaker.gender)) &&
      !relatedEntities(entity, speaker),
  );
  const chosen = shuffle(others, random)
    .sort((a, b) => b.mentions.length - a.mentions.length)
    .slice(0, 3)
    .map(optionName);
  const base = {
    id: '',
    kind: 'speaker' as const,
    stem: `${speaker.type === 'person' ? 'Who' : 'Which organisation'} ${KEPT.has(verb) ? verb : 'said'} that ${claim}?`,
    points: 1,
    evidence: evidenceFor(reading, fact, made.statement.rests),
  };
  if (chosen.length < 2) {
    const noun = nounFor(speaker);
    if (speaker.type !== 'person' && noun === 'organisation') return undefined;
    const stem = speaker.type === 'person' ? base.stem : base.stem.replace('organisation', noun);
    const accepted = speaker.type === 'person' ? acceptedNames(reading, speaker) : acceptedTitles(speaker);
    return {
      reading,
      fact,
      form: 'question',
      fromHeadline: made.statement.fromHeadline,
      item: {...base, stem, type: 'text', key: {accepted}},
    };
  }
  const key = optionName(speaker);
  return {
    reading,
    fact,
    form: 'question',
    fromHeadline: made.statement.fromHeadline,
    item: {...base, type: 'choice', ...lettered(shuffle([key, ...chosen], random), [key])},
  };
}
