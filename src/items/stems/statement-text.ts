import {dateText, whenText} from '../../facts/dated.js';
import type {ClauseFact} from '../../facts/fact.js';
import {tidy, type Edit} from '../../facts/render.js';
import {lowerInitial, upperInitial} from '../letter-case.js';
import {lowerFirst} from '../lower-first.js';
import type {Statement} from '../statement.js';
import {askedFor, partAsked, type Asked} from './asked.js';
import {lowerHead, partText, subjectText, textsOf} from './part-text.js';
import {blankRange, isRelativeDate} from './target.js';

/** The clause as it reads behind "said that": no capital, no full stop. */
export function plainStatement(statement: Statement): string {
  const fronted = textsOf(statement, 'fronted').map((text) => `${lowerHead(text)}, `);
  return tidy(
    [
      fronted.join(''),
      subjectText(statement),
      ...textsOf(statement, 'verb'),
      ...textsOf(statement, 'piece'),
    ].join(' '),
  );
}

/** The clause as a plain sentence with `text` where the answer is; '' leaves the answer out. */
export function clauseStatement(fact: ClauseFact, statement: Statement, text: string): string | undefined {
  const asked = askedFor(fact, statement);
  if (!partAsked(asked)) return undefined;
  if (text === '') return `${sentenceWith(statement, {...fact.target, text})}.`;
  const range = blankRange(fact, asked.target, statement.clause.reading);
  return `${sentenceWith(statement, {...range, text: replacementFor(asked, text)})}.`;
}

/** The whole statement as a sentence without its last mark, `instead` written where the answer is. */
export function sentenceWith(statement: Statement, instead: Edit): string {
  const {attribution, clause, parts} = statement;
  const fronted = textsOf(statement, 'fronted', instead);
  const subjectPart = parts.find(({role}) => role === 'subject')!;
  const text = partText(statement, subjectPart, instead);
  const follows = fronted.length > 0 || attribution !== undefined;
  // An option keeps the letter it begins with.
  const kept = instead.text !== '' && text.startsWith(instead.text);
  const subject = follows && !kept ? lowerFirst(clause, subjectPart.range, text, subjectPart.edits) : text;
  const body = tidy(
    [subject, ...textsOf(statement, 'verb', instead), ...textsOf(statement, 'piece', instead)].join(' '),
  );
  const opening = [attribution, ...fronted.map(lowerHead)].filter(Boolean).map((phrase) => `${phrase}, `);
  return upperInitial(opening.join('') + body);
}

/** An option's text as it reads inside the sentence. */
function replacementFor({fact, statement, target}: Asked, text: string): string {
  const {entity, quantity, time} = fact.answer;
  const {tokens, sentence} = statement.clause.reading;
  if (isRelativeDate(fact)) {
    const {iso = ''} = time!;
    return whenText(iso).replace(dateText(iso), text);
  }
  const possessive = entity && /['’]s?$/.test(tokens[target.to - 1].text) ? "'s" : '';
  const opens = tokens[target.from].start === sentence.start;
  return (quantity && !opens ? lowerInitial(text) : text) + possessive;
}
