import type {Span} from '../../article/span.js';

/** A word or a punctuation mark of a sentence, where it stands in the article's text. */
export interface Token extends Span {
  /** As written. A possessive keeps its ending ("Mexico's"), an abbreviation its stops ("U.S."). */
  readonly text: string;
  /** Lower case, without accents; for a contraction the word it stands for ("didn't" gives "did" and "not"). */
  readonly normal: string;
  /** Part-of-speech and lexicon tags, as compromise names them ("Verb", "PastTense", "FirstName"); empty for punctuation. */
  readonly tags: ReadonlySet<string>;
  readonly punctuation: boolean;
}
