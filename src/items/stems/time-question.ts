import type {Part} from '../statement.js';
import type {Asked} from './asked.js';
import {isExtractable} from './extraction.js';
import {invertedQuestion} from './question-text.js';
import type {Stem} from './stem.js';
import {isRelativeDate} from './target.js';

/** "In which year …?", "On what date …?", for a time with no bound ("until") to lose. */
export function timeQuestion(asked: Asked, part: Part): Stem | undefined {
  const {fact, statement} = asked;
  const {clause} = statement;
  const {piece} = part;
  const {time} = fact.answer;
  if (!piece || piece.kind !== 'time' || !time) return undefined;
  if (time.preposition && time.preposition !== 'in' && time.preposition !== 'on') return undefined;
  if (part.role !== 'fronted' && !isExtractable(clause, piece)) return undefined;
  const grain = isRelativeDate(fact) ? writtenGrain(time.iso ?? '') : time.grain;
  const wh = grain === 'year' ? 'In which year' : grain === 'month' ? 'In which month' : 'On what date';
  return invertedQuestion(asked, wh, part);
}

/** How much of a date an ISO 8601 text of 4, 7 or 10 characters tells. */
const writtenGrain = (iso: string): 'day' | 'month' | 'year' =>
  iso.length > 7 ? 'day' : iso.length > 4 ? 'month' : 'year';
