import type {Clause} from '../language/clause.js';
import type {Reading} from '../language/reading.js';
import type {TimeMention} from '../language/time.js';
import {clauseBase, isInClause, isModifier, wordsAt} from './clause-place.js';
import {dateText} from './dated.js';
import type {ClauseFact} from './fact.js';

/** When: a time that is a date by itself, or with the article's own date. */
export function timeFacts(reading: Reading, clause: Clause): ClauseFact[] {
  const s = clause.reading;
  return s.times
    .filter(
      (found) =>
        isInClause(clause, found) &&
        isDatable(found.time) &&
        !isModifier(s, found.to) &&
        !s.quoted[found.from],
    )
    .map(({time, from, to}) => ({
      ...clauseBase(reading, clause),
      kind: 'when',
      target: {from, to},
      answer: {
        text: time.absolute || !time.iso ? wordsAt(s, time.core) : dateText(time.iso),
        span: time.core,
        time,
      },
    }));
}

function isDatable({absolute, grain, anaphoric, iso}: TimeMention): boolean {
  return (
    !anaphoric &&
    (absolute || iso !== undefined) &&
    (iso !== undefined || grain === 'year' || grain === 'month' || grain === 'day') &&
    grain !== 'hour' &&
    grain !== 'period'
  );
}
