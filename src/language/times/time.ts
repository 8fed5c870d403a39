import type {Span} from '../../article/span.js';

/** How finely a time is given. */
export type TimeGrain = 'decade' | 'year' | 'season' | 'month' | 'weekday' | 'day' | 'hour' | 'period';

/** A time the article names. */
export interface TimeMention extends Span {
  /** As written, preposition included when one introduces it: "on June 22", "in May", "last month", "between 2004 and 2009". */
  readonly text: string;
  /** The time without its preposition: "June 22". */
  readonly core: Span;
  readonly preposition?: string;
  readonly grain: TimeGrain;
  /** Whether it means the same years from now: "March 4, 2011", "2015". "on Tuesday", "last month" and "yesterday" do not. */
  readonly absolute: boolean;
  /** The date, as far as it is given or follows from the article's date: "2022-06-22", "2022-05", "2019". */
  readonly iso?: string;
  /** Needs another time to be understood: "the next day", "two years earlier", "the same month". */
  readonly anaphoric: boolean;
}
