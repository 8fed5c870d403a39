import type {StemContext} from '../facts/stem-context.js';
import type {Clause} from '../language/clause.js';
import type {Entity} from '../language/names/name.js';
import type {TokenRange} from '../language/sentence-reading.js';
import {subjectKind} from './subject-kind.js';

/** What is known of a stem before its first word: whom pronouns in it may take up when it asks for `target`, or for nothing. */
export function openingContext(
  clause: Clause,
  target: TokenRange | undefined,
  answer: Entity | undefined,
): StemContext {
  const {attribution, subject, reading} = clause;
  const asksSubject = !target || (target.to <= subject.to && target.from >= subject.from);
  return {
    named: new Set(),
    // Only a pronoun behind the answer's own place can take it up.
    asked: asksSubject ? answer : undefined,
    answer,
    subjectPerson: reading.names.find(({to, entity}) => to - 1 === subject.head && entity.type === 'person')
      ?.entity,
    plural: false,
    speaker: attribution !== undefined && isGroup(clause, attribution.speaker),
    subject: subjectKind(clause),
  };
}

/** Whether a phrase ends with the name of an organisation, party or country: "it" takes it up. */
function isGroup({reading}: Clause, {from, to}: TokenRange): boolean {
  const last = reading.names.filter((name) => from <= name.from && name.to <= to).at(-1);
  return last?.to === to && /^(organisation|party|country)$/.test(last.entity.type);
}
