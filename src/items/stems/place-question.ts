import type {Part} from '../statement.js';
import {nounFor} from '../wh.js';
import type {Asked} from './asked.js';
import {coversPhrase, isFrontable, isNextToVerb} from './extraction.js';
import {invertedQuestion} from './question-text.js';
import type {Stem} from './stem.js';

/** "In which city …?", when the place is all that the prepositional phrase names. */
export function placeQuestion(asked: Asked, part: Part): Stem | undefined {
  const {piece} = part;
  if (!piece || piece.kind !== 'prepositional' || !piece.phrase || !coversPhrase(asked, piece.phrase))
    return undefined;
  if (!isFrontable(asked.statement.clause, piece)) return undefined;
  if (part.role !== 'fronted' && !isNextToVerb(asked.statement.clause, piece)) return undefined;
  return invertedQuestion(asked, `${piece.preposition} which ${nounFor(asked.fact.answer.entity!)}`, part);
}
