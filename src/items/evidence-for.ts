import {evidenceOf, type Evidence} from '../facts/evidence.js';
import type {Fact} from '../facts/fact.js';
import type {Reading} from '../language/reading.js';

/** The fact's own sentences and those its stem rests on, in the article's order. */
export function evidenceFor(
  {article}: Reading,
  {evidence}: Fact,
  rests: readonly number[],
): readonly Evidence[] {
  const more = rests
    .map((index) => evidenceOf(article, article.sentences[index]))
    .filter(({start}) => !evidence.some((own) => own.start === start));
  return [...more, ...evidence].sort((a, b) => a.start - b.start);
}
