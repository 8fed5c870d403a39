import type {Article} from '../article/article.js';
import type {Span} from '../article/span.js';

/** The article's own words a fact rests on: `article.text.slice(start, end) === quote`. */
export interface Evidence extends Span {
  readonly quote: string;
}

/** A stretch of the article as evidence. */
export function evidenceOf({text}: Article, {start, end}: Span): Evidence {
  return {quote: text.slice(start, end), start, end};
}
