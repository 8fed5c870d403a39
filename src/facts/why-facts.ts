import type {Reading} from '../language/reading.js';
import {spanOf} from '../language/sentence-reading.js';
import {purposeOf} from './dispensable.js';
import {evidenceOf} from './evidence.js';
import type {ClauseFact} from './fact.js';

/** What things were done for, where the article says so. */
export function whyFacts(reading: Reading): ClauseFact[] {
  return reading.clauses.flatMap((clauses) =>
    clauses.flatMap((clause): ClauseFact[] => {
      const target = purposeOf(clause);
      if (!target) return [];
      const {sentence, tokens} = clause.reading;
      const span = spanOf(tokens, target);
      return [
        {
          kind: 'why',
          sentence: sentence.index,
          clause,
          target,
          answer: {text: sentence.text.slice(span.start - sentence.start, span.end - sentence.start), span},
          evidence: [evidenceOf(reading.article, sentence)],
        },
      ];
    }),
  );
}
