import type {Article} from '../article/article.js';
import type {Candidate} from '../items/candidate.js';
import {makeItems} from '../items/make-items.js';
import {selectItems} from '../items/select.js';
import {readLanguage} from '../language/reading.js';
import {FORMAT, VERSION, type Quiz} from './quiz.js';

export interface GenerateOptions {
  /** How many items at most: a whole number of 1 or more. */
  readonly count?: number;
  /** Every string is a seed, '' and '0' included. */
  readonly seed?: string;
  /**
   * Whether stems that name too little carry the article's headline, so that they are understood away from it; true when not given.
   * False for a quiz that stands under its article.
   */
  readonly headline?: boolean;
}

export const DEFAULT_COUNT = 10;

/**
 * Makes a quiz of an article: the same article, seed and count give the same quiz, byte for byte, everywhere.
 *
 * @throws {RangeError} when `count` is no whole number of 1 or more.
 */
export function generateQuiz(article: Article, options: GenerateOptions = {}): Quiz {
  const {seed = '', headline = true} = options;
  const items = explainQuiz(article, options)
    .filter(({verdict}) => verdict === 'kept')
    .map(({item, bareStem}) => (headline || bareStem === undefined ? item : {...item, stem: bareStem}));
  const {title, url, published} = article;
  return {
    format: FORMAT,
    version: VERSION,
    title,
    language: 'en',
    seed,
    source: {title, ...(url !== undefined && {url}), ...(published !== undefined && {published})},
    items,
  };
}

/** Every candidate item with its verdict; the kept ones, in order, are the quiz. */
export function explainQuiz(
  article: Article,
  {count = DEFAULT_COUNT, seed = ''}: GenerateOptions = {},
): Candidate[] {
  if (!Number.isInteger(count) || count < 1) {
    throw new RangeError(`Expected count to be a whole number of 1 or more but received ${count}`);
  }
  const candidates = makeItems(readLanguage(article), seed);
  const selected = selectItems(candidates, count, seed);
  return [
    ...selected,
    ...candidates
      .filter((candidate) => !selected.includes(candidate))
      .map((candidate): Candidate =>
        candidate.verdict === 'kept' ? {...candidate, verdict: 'not selected'} : candidate,
      ),
  ];
}
