import {render} from '../../facts/render.js';
import type {Quantity} from '../../language/quantities/quantity.js';
import type {TokenRange} from '../../language/sentence-reading.js';
import type {Part} from '../statement.js';
import {hedgedHowMany, hedgedWhat} from '../wh.js';
import type {Asked} from './asked.js';
import {countObjects, isExtractable} from './extraction.js';
import {invertedQuestion, straightQuestion} from './question-text.js';
import type {Stem} from './stem.js';

/** "How many arrests …?", for a figure in the subject or the one object. */
export function quantityQuestion(asked: Asked, part: Part): Stem | undefined {
  const {clause} = asked.statement;
  const {piece, range, role} = part;
  const phrase = role === 'subject' ? range : piece?.kind === 'noun' ? piece.phrase : undefined;
  if (!phrase) return undefined;
  const wh = howMany(asked, phrase, part);
  if (!wh) return undefined;
  if (role === 'subject') return straightQuestion(asked, wh);
  if (!isExtractable(clause, piece!) || countObjects(clause) > 1) return undefined;
  return invertedQuestion(asked, wh, part);
}

/** "how many arrests of Mexican migrants", when the figure opens its noun phrase. */
function howMany({fact, statement}: Asked, phrase: TokenRange, {edits}: Part): string | undefined {
  const {target} = fact;
  const {quantity} = fact.answer;
  const s = statement.clause.reading;
  if (!quantity || quantity.max !== undefined) return undefined;
  // "More than how many?" is no question to print: the hedge stays in a gap's sentence.
  if (quantity.hedge && !/^(about|around|roughly|approximately)$/i.test(quantity.hedge)) return undefined;
  const opening = s.quantities.find(({from, to}) => from <= target.from && target.to <= to);
  if (!opening || opening.from !== phrase.from) return undefined;
  // "200 soldiers and four bridges": a second figure in the phrase would be asked about with the first.
  if (s.quantities.some(({from}) => from > target.from && from < phrase.to)) return undefined;
  const before = s.tokens
    .slice(phrase.from, target.from)
    .map(({normal}) => normal)
    .join(' ');
  if (before !== '' && before !== (opening.quantity.hedge ?? '').toLowerCase()) return undefined;
  const rest = render(s, {from: target.to, to: phrase.to}, edits);
  // "how many coins and a cup"
  return / (?:and|or) /.test(` ${rest} `) ? undefined : withQuestionWord(quantity, rest);
}

/** The question word that a kind of figure takes, before what was counted. */
function withQuestionWord(quantity: Quantity, counted: string): string | undefined {
  switch (quantity.kind) {
    case 'count':
    case 'measure':
    case 'duration':
      if (counted === '' || !/s\b|people|men|women|children|police|percent/.test(counted)) return undefined;
      return `${hedgedHowMany(quantity)} ${counted}`;
    case 'money':
      return counted === '' ? `${hedgedHowMany(quantity).replace('many', 'much')} money` : undefined;
    case 'percent':
      return /^of /.test(counted) ? `${hedgedWhat(quantity)} percentage ${counted}` : undefined;
    case 'fraction':
      return /^of /.test(counted) ? `${hedgedWhat(quantity)} share ${counted}` : undefined;
    default:
      return undefined;
  }
}
