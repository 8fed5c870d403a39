import type {Clause} from '../language/clause.js';
import {SURE} from '../language/names/name.js';
import type {Reading} from '../language/reading.js';
import {spanOf, type SentenceReading, type TokenRange} from '../language/sentence-reading.js';
import {clauseBase, isInClause, wordsAt} from './clause-place.js';
import type {ClauseFact} from './fact.js';
import {nameAnswer, type Named} from './name-answer.js';

/** More keys than this make a list to tick off, not a question. */
const MAX_MEMBERS = 5;

/** The lists of names in the clause, all of one type and no name twice. */
export function setFacts(reading: Reading, clause: Clause): ClauseFact[] {
  const s = clause.reading;
  return reading.lists[s.sentence.index]
    .filter((list) => isInClause(clause, list))
    .flatMap((list): ClauseFact[] => {
      const members = list.members.flatMap((member) => nameIn(s, member) ?? []);
      const lacking = members.length < list.members.length;
      if (members.length > MAX_MEMBERS || lacking || !isOfOneType(members)) return [];
      const span = spanOf(s.tokens, list);
      return [
        {
          ...clauseBase(reading, clause),
          kind: 'set',
          target: {from: list.from, to: list.to},
          answer: {text: wordsAt(s, span), span, members: members.map(nameAnswer)},
        },
      ];
    });
}

/** The one name of a member, when the member ends with it. */
function nameIn(s: SentenceReading, {from, to}: TokenRange): Named | undefined {
  const inside = s.names.filter((name) => name.from >= from && name.to <= to);
  const [name] = inside;
  return inside.length === 1 && name.to === to && name.entity.confidence >= SURE ? name : undefined;
}

function isOfOneType(members: readonly Named[]): boolean {
  const entities = members.map(({entity}) => entity);
  return entities.every(({type}) => type === entities[0].type) && new Set(entities).size === entities.length;
}
