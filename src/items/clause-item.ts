import type {ClauseFact} from '../facts/fact.js';
import type {Reading} from '../language/reading.js';
import type {Draft} from './candidate.js';
import type {Asking} from './clause-items/asking.js';
import {nameItem} from './clause-items/name-item.js';
import {quantityItem} from './clause-items/quantity-item.js';
import {setItem} from './clause-items/set-item.js';
import {timeItem} from './clause-items/time-item.js';
import {evidenceFor} from './evidence-for.js';
import type {Item} from './item.js';
import type {Random} from './random.js';
import {statementOf, type Statement, type StatementProblem} from './statement.js';
import {clauseStem} from './stems/clause-stem.js';

/** The item that asks for a clause's fact with the statement it was made of, or why there is none. */
export function clauseItem(
  reading: Reading,
  fact: ClauseFact,
  random: Random,
): {draft: Draft; statement: Statement} | {problem: StatementProblem | 'no-stem' | 'no-options'} {
  const made = statementOf(reading, fact.clause, fact.target, fact.answer.entity);
  if ('problem' in made) return made;
  const {named, rests, fromHeadline} = made.statement;
  const stem = clauseStem(fact, made.statement);
  if (!stem) return {problem: 'no-stem'};
  const item = itemFor({reading, fact, stem, named, random});
  if (!item) return {problem: 'no-options'};
  const evidence = evidenceFor(reading, fact, rests);
  const draft = {reading, fact, item: {...item, evidence}, form: stem.form, fromHeadline};
  return {draft, statement: made.statement};
}

function itemFor(asking: Asking): Item | undefined {
  const {kind} = asking.fact;
  switch (kind) {
    case 'who':
    case 'which':
    case 'where':
      return nameItem(asking, kind);
    case 'set':
      return setItem(asking);
    case 'when':
      return timeItem(asking);
    default:
      return quantityItem(asking);
  }
}
