import type {Clause} from '../language/clause.js';
import type {SentenceReading, TokenRange} from '../language/sentence-reading.js';
import type {Reading} from '../language/reading.js';
import {evidenceOf} from './evidence.js';
import type {ClauseFact} from './fact.js';

/** What all facts of one clause have in common. */
export function clauseBase(
  {article}: Reading,
  clause: Clause,
): Pick<ClauseFact, 'sentence' | 'evidence' | 'clause'> {
  const {sentence} = clause.reading;
  return {sentence: sentence.index, evidence: [evidenceOf(article, sentence)], clause};
}

/** Whether the tokens stand in one constituent of the clause, its verb apart. */
export function isInClause({subject, fronted, pieces}: Clause, {from, to}: TokenRange): boolean {
  return [subject, ...fronted, ...pieces].some((part) => part.from <= from && to <= part.to);
}

/** "U.S. President", "the Texas government": what stands before a noun says which, and is nothing of its own. */
export function isModifier({tokens, classes}: SentenceReading, to: number): boolean {
  if (/['’]s?$/.test(tokens[to - 1].text)) return false;
  return (
    /^(noun|name|adjective|gerund)$/.test(classes[to] ?? '') && tokens[to].start === tokens[to - 1].end + 1
  );
}

/** The words of the sentence that a span of the article covers. */
export const wordsAt = ({sentence}: SentenceReading, {start, end}: {start: number; end: number}): string =>
  sentence.text.slice(start - sentence.start, end - sentence.start);
