import type {Article} from '../article/article.js';
import type {Answer, Fact} from './fact.js';

/** What is wrong with a fact's evidence. */
export type GroundingProblem = 'no-evidence' | 'quote-not-verbatim' | 'answer-not-in-quote';

/**
 * The gate every fact passes, whoever made it: each quote stands in the article word for word at its offsets, and the answer (each
 * member of a set; of a name, any form the article gives it) stands in one of the quotes.
 */
export function groundingProblem({text}: Article, {evidence, answer}: Fact): GroundingProblem | undefined {
  if (evidence.length === 0) return 'no-evidence';
  if (evidence.some(({quote, start, end}) => quote === '' || text.slice(start, end) !== quote)) {
    return 'quote-not-verbatim';
  }
  const quotes = evidence.map(({quote}) => quote);
  return (answer.members ?? [answer]).every((one) => stands(one, quotes)) ? undefined : 'answer-not-in-quote';
}

function stands({text, entity, time}: Answer, quotes: readonly string[]): boolean {
  // A relative day is grounded by its own words, not by the date it comes to.
  if (time && !time.absolute) return quotes.some((quote) => quote.includes(time.text));
  const forms = entity ? [entity.name, ...entity.aliases] : [text];
  return quotes.some((quote) => forms.some((form) => quote.includes(form)));
}
