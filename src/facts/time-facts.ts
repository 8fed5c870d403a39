import type {Clause} from '../language/clause.js';
import type {Reading} from '../language/reading.js';
import type {TokenRange} from '../language/sentence-reading.js';
import type {TimeMention} from '../language/times/time.js';
import {isPerfect} from '../language/verb-group.js';
import {clauseBase, isModifier, wordsAt} from './clause-place.js';
import {dateText} from './dated.js';
import type {ClauseFact} from './fact.js';

/** When: a time that is a date by itself, or with the article's own date. */
export function timeFacts(reading: Reading, clause: Clause): ClauseFact[] {
  const s = clause.reading;
  return s.times
    .filter(
      (found) =>
        isOwnTime(clause, found) &&
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

/** Whether the time is the clause's own, and not that of something named in it ("the ships bought in 2016 were sold"). */
function isOwnTime({fronted, subject, pieces, verb, reading}: Clause, {from, to}: TokenRange): boolean {
  // "has changed in 2012" is no English, and nothing to ask.
  if (isPerfect(reading, verb) && reading.tokens[from].normal !== 'since') return false;
  // "the eruption in Alaska in 2008 was found": the time of what the subject names.
  const own = [
    ...fronted.filter((piece) => piece.to <= subject.from),
    ...pieces.filter(({kind}) => kind === 'time'),
  ];
  return own.some((piece) => piece.from <= from && to <= piece.to);
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
