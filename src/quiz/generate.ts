import type {Article} from '../article/article.js';
import {FORMAT, VERSION, type Quiz} from './quiz.js';

export interface GenerateOptions {
  /** How many items at most: a whole number of 1 or more. */
  readonly count?: number;
  readonly seed?: string;
}

/**
 * Makes a quiz of an article: the same article, seed and count give the same quiz, byte for byte, everywhere.
 */
export function generateQuiz(article: Article, {seed = ''}: GenerateOptions = {}): Quiz {
  return {
    format: FORMAT,
    version: VERSION,
    title: article.title,
    language: 'en',
    seed,
    source: {title: article.title, url: article.url, published: article.published},
    items: [],
  };
}
