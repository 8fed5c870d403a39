import {readArticle} from '../article/read-article.js';
import {generateQuiz} from '../quiz/generate.js';
import type {Quiz} from '../quiz/quiz.js';
import type {ReadingTask} from './reading.js';

/** Reads the text and asks about it, under it: no stem needs its headline. Runs in the worker, or on the page where no worker is allowed. */
export function quizFromText({text, title, published, url, count, seed}: ReadingTask): Quiz {
  return generateQuiz(readArticle(text, {title, published, url}), {count, seed, headline: false});
}
