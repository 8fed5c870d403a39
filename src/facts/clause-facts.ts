import type {Reading} from '../language/reading.js';
import type {ClauseFact} from './fact.js';
import {nameFacts} from './name-facts.js';
import {quantityFacts} from './quantity-facts.js';
import {setFacts} from './set-facts.js';
import {timeFacts} from './time-facts.js';

/** The kinds of fact a clause gives, in the order they are told. */
const KINDS = [setFacts, nameFacts, quantityFacts, timeFacts];

/** The facts of every clause: whom and what it names, how many, when, and which of a list. */
export function clauseFacts(reading: Reading): ClauseFact[] {
  return reading.clauses.flatMap((clauses) =>
    clauses.flatMap((clause) => KINDS.flatMap((factsOf) => factsOf(reading, clause))),
  );
}
