import type {ClauseFact} from '../../facts/fact.js';
import {lowerInitial} from '../letter-case.js';
import type {Part} from '../statement.js';
import {nounFor, pluralOf, whoOrWhich} from '../wh.js';
import type {Asked} from './asked.js';
import {countObjects, coversPhrase, isExtractable, isFrontable} from './extraction.js';
import {invertedQuestion, straightQuestion} from './question-text.js';
import type {Stem} from './stem.js';

const NUMBER_WORDS = ['', '', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** "Who", "Which company", "Which three countries". */
export function whFor({answer, kind}: ClauseFact): string {
  if (kind !== 'set') return whoOrWhich(answer.entity!);
  const {members = []} = answer;
  return `Which ${NUMBER_WORDS[members.length] ?? members.length} ${pluralOf(nounFor(members[0].entity!))}`;
}

/** The question for a name or a list of names: as the subject, the one object, or behind a preposition. */
export function nameQuestion(asked: Asked, part: Part): Stem | undefined {
  const {clause} = asked.statement;
  const {verb} = clause;
  const {piece, range, role} = part;
  const wh = whFor(asked.fact);
  if (role === 'subject' && coversPhrase(asked, range)) {
    // "Who were …?" asks for more than one name.
    return asked.fact.kind !== 'set' && verb.number === 'plural' ? undefined : straightQuestion(asked, wh);
  }
  if (!piece || !isExtractable(clause, piece)) return undefined;
  // "was born Y", "was named X": what follows a passive is no object.
  if (
    piece.kind === 'noun' &&
    countObjects(clause) === 1 &&
    coversPhrase(asked, piece) &&
    !verb.passive &&
    !verb.copula
  ) {
    return invertedQuestion(asked, wh === 'Who' ? 'Whom' : wh, part);
  }
  if (
    piece.kind === 'prepositional' &&
    piece.phrase &&
    coversPhrase(asked, piece.phrase) &&
    isFrontable(clause, piece)
  ) {
    const whom = wh === 'Who' ? 'whom' : lowerInitial(wh);
    return invertedQuestion(asked, `${piece.preposition} ${whom}`, part);
  }
  return undefined;
}
