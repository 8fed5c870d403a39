import type {Clause} from '../language/clause.js';
import {SURE} from '../language/names/name.js';
import type {Reading} from '../language/reading.js';
import {evidenceOf} from './evidence.js';
import type {ClaimFact} from './fact.js';

/** Who the article says stated something, where the speaker is named. */
export function claimFacts(reading: Reading): ClaimFact[] {
  return reading.clauses.flatMap((clauses) => clauses.flatMap((clause) => claimOf(reading, clause)));
}

function claimOf({article}: Reading, clause: Clause): ClaimFact[] {
  const {attribution, reading: s} = clause;
  if (!attribution) return [];
  const {from, to} = attribution.speaker;
  const named = s.names.filter((name) => from <= name.from && name.to <= to);
  const name = named.at(-1);
  // "the minister's spokesman" names somebody who did not speak.
  if (!name || name.to !== to || /['’]s?$/.test(s.tokens[to - 1].text)) return [];
  const {entity, mention} = name;
  if (entity.confidence < SURE || !/^(person|organisation|party)$/.test(entity.type)) return [];
  if (entity.type === 'person' && isOfAnother(s.tokens.slice(from, name.from).map(({text}) => text)))
    return [];
  // That a newspaper said so is no part of the story.
  if (entity.subtype === 'media') return [];
  return [
    {
      kind: 'claim',
      sentence: s.sentence.index,
      clause,
      verb: attribution.verb,
      speaker: entity,
      answer: {text: entity.name, span: mention, entity},
      evidence: [evidenceOf(article, s.sentence)],
    },
  ];
}

/** "a friend of X", "the lawyer for X" speak for themselves; "Minister of Defence X" is X. */
const isOfAnother = (before: readonly string[]): boolean =>
  before.some((word) => /^(?:of|for|to|with|from|by|in|at)$/.test(word)) && !/^\p{Lu}/u.test(before[0]);
