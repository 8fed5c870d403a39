import type {Span} from '../article/span.js';

/** The article's own words a fact rests on: `article.text.slice(start, end) === quote`. */
export interface Evidence extends Span {
  readonly quote: string;
}
