import type {ClauseFact} from '../../facts/fact.js';
import type {Part, Statement} from '../statement.js';
import {askedFor, partAsked, type Asked} from './asked.js';
import {cloze} from './cloze.js';
import {nameQuestion} from './name-question.js';
import {placeQuestion} from './place-question.js';
import {quantityQuestion} from './quantity-question.js';
import {invertedQuestion} from './question-text.js';
import type {Stem} from './stem.js';
import {timeQuestion} from './time-question.js';

/** The question for a clause's fact; a cloze where no question reads well; undefined where neither does. */
export function clauseStem(fact: ClauseFact, statement: Statement): Stem | undefined {
  const asked = askedFor(fact, statement);
  if (fact.kind === 'why') return invertedQuestion(asked, 'Why');
  const part = partAsked(asked);
  if (!part) return undefined;
  // "Allegedly, how many …?" is no English.
  const alleged = statement.parts.some(({role, piece}) => role === 'fronted' && piece?.kind === 'adverb');
  const question = alleged ? undefined : questionFor(asked, part);
  // A gap cannot show which of two figures is meant.
  return question || fact.kind === 'comparison' ? question : cloze(asked, part);
}

function questionFor(asked: Asked, part: Part): Stem | undefined {
  switch (asked.fact.kind) {
    case 'who':
    case 'which':
    case 'set':
      return nameQuestion(asked, part);
    case 'where':
      return placeQuestion(asked, part);
    case 'when':
      return timeQuestion(asked, part);
    case 'quantity':
    case 'comparison':
      return quantityQuestion(asked, part);
    default:
      return undefined;
  }
}
