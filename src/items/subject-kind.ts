import type {StemContext} from '../facts/stem-context.js';
import type {Clause} from '../language/clause.js';

/** Many heads under one noun: "the team used their own software". */
const COLLECTIVE =
  /^(team|group|company|council|committee|government|party|band|club|union|crew|family|couple|staff|army|police|jury|board|agency|firm|charity|ministry)$/;

/** Which pronouns can take up the subject of the clause. */
export function subjectKind(clause: Clause): StemContext['subject'] {
  const {reading, subject} = clause;
  const name = reading.names.find(({to}) => to - 1 === subject.head);
  if (name?.entity.type === 'person') return 'person';
  // "the charity renamed their ship": British English counts heads.
  if (name && (name.entity.type === 'organisation' || name.entity.type === 'party')) return 'group';
  if (COLLECTIVE.test(reading.tokens[subject.head].normal)) return 'group';
  return isPlural(clause) ? 'plural' : 'singular';
}

function isPlural({verb, reading, subject}: Clause): boolean {
  if (verb.number) return verb.number === 'plural';
  const head = reading.tokens[subject.head];
  return head.tags.has('Plural') || /[^s]s$/.test(head.normal);
}
