import {tidy} from '../../facts/render.js';
import {invert} from '../inversion.js';
import {lowerInitial, upperInitial} from '../letter-case.js';
import type {Part} from '../statement.js';
import type {Asked} from './asked.js';
import {lowerHead, partText, subjectText, verbText} from './part-text.js';
import type {Stem} from './stem.js';

/** The question that asks for the subject: nothing but the subject changes. */
export function straightQuestion(asked: Asked, wh: string): Stem {
  return assemble(asked, [wh, verbText(asked.statement), behindVerb(asked)]);
}

/** The question that asks for anything else: `wh`, auxiliary, subject, verb; `part` is what `wh` stands for. */
export function invertedQuestion(asked: Asked, wh: string, part?: Part): Stem | undefined {
  const {clause, parts} = asked.statement;
  const verb = invert(clause, parts.find(({role}) => role === 'verb')?.edits);
  const {pieces} = clause;
  const next = part?.piece && pieces[pieces.indexOf(part.piece) + 1];
  // "which of the migrants did X name who died": the relative clause would be left behind.
  if (!verb || (next?.kind === 'relative' && !next.trailing)) return undefined;
  const words = [wh, verb.auxiliary, subjectText(asked.statement), verb.rest, behindVerb(asked, part)];
  return assemble(asked, words, part);
}

/** What follows the verb, the answer's own part apart; the time compared with in place of the clause's own. */
function behindVerb(asked: Asked, except?: Part): string {
  const {comparedAt} = asked.fact;
  return tidy(
    partsFor(asked, 'piece', except)
      .map((part) => partText(asked.statement, part))
      .concat(comparedAt ?? [])
      .join(' '),
  );
}

function assemble(asked: Asked, words: readonly string[], except?: Part): Stem {
  const {statement} = asked;
  const fronted = partsFor(asked, 'fronted', except).map((part) => lowerHead(partText(statement, part)));
  const opening = [statement.attribution, ...fronted].filter(Boolean).map((text) => `${text}, `);
  const [first, ...rest] = words.filter(Boolean);
  const question = tidy([opening.length > 0 ? lowerInitial(first) : first, ...rest].join(' '));
  return {text: upperInitial(`${opening.join('')}${question}?`), form: 'question'};
}

/** The parts of a role that the question repeats: a comparison asks for another time than the clause's own. */
const partsFor = ({fact, statement}: Asked, role: Part['role'], except?: Part): Part[] =>
  statement.parts.filter(
    (part) => part.role === role && part !== except && !(fact.comparedAt && part.piece?.kind === 'time'),
  );
