import type {ClauseFact} from '../../facts/fact.js';
import type {TokenRange} from '../../language/sentence-reading.js';
import type {Part, Statement} from '../statement.js';
import {widenedTarget} from './target.js';

/** What a stem is made of: the statement, and the place in it that the stem asks for. */
export interface Asked {
  readonly fact: ClauseFact;
  readonly statement: Statement;
  /** The tokens of the answer with what must not stay behind in the stem. */
  readonly target: TokenRange;
}

/** The fact's place in the statement of its clause. */
export const askedFor = (fact: ClauseFact, statement: Statement): Asked => ({
  fact,
  statement,
  target: widenedTarget(fact, statement),
});

/** The part of the statement that holds the answer, if it has been kept. */
export function partAsked({fact, statement}: Asked): Part | undefined {
  const {from, to} = fact.target;
  return statement.parts.find(({range}) => range.from <= from && to <= range.to);
}
