import {looksEnglish} from '../article/language-check.js';
import {readArticle} from '../article/read-article.js';
import type {Arguments} from './arguments.js';
import {explainLine} from './explain-line.js';
import {InputError} from './input-error.js';
import {readText} from './read-text.js';
import type {Streams} from './streams.js';

/** Prints the quiz of an article, or with `explain` every candidate for it. */
export async function generateCommand({files, options}: Arguments, streams: Streams): Promise<void> {
  const [file = '-', extra] = files;
  if (extra !== undefined) throw new InputError('one article', `another, ${JSON.stringify(extra)}`);
  const {title, seed = '', explain} = options;
  const count = readCount(options.count);
  const published = readDay(options.published);
  const url = readAddress(options.url);

  const text = await readText(file, streams);
  const where = file === '-' ? 'standard input' : file;
  if (!text.trim()) throw new InputError('an article', 'an empty text', where);
  if (!looksEnglish(text))
    throw new InputError('an article in English', 'a text that does not look like it', where);
  const article = readArticle(text, {title, published, url});
  // Only now is the lexicon needed, which takes a while to start.
  const {explainQuiz, generateQuiz} = await import('../quiz/generate.js');

  if (explain) {
    for (const candidate of explainQuiz(article, {count, seed})) streams.print(`${explainLine(candidate)}\n`);
    return;
  }
  const quiz = generateQuiz(article, {count, seed});
  streams.print(`${JSON.stringify(quiz, null, 2)}\n`);
  if (!quiz.items.length) streams.note(`No fact to ask for was found in ${where}: the quiz has no items.`);
}

function readCount(count: string | undefined): number | undefined {
  if (count === undefined) return undefined;
  if (/^\d+$/.test(count) && Number(count) >= 1 && Number.isSafeInteger(Number(count))) return Number(count);
  throw new InputError('--count to be a whole number of 1 or more', JSON.stringify(count));
}

function readDay(day: string | undefined): string | undefined {
  if (day === undefined) return undefined;
  const date = /^\d{4}-\d\d-\d\d$/.test(day) ? new Date(`${day}T00:00:00Z`) : undefined;
  // February 30 would become March 2.
  if (date && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)) return day;
  throw new InputError('--published to be a day as YYYY-MM-DD', JSON.stringify(day));
}

function readAddress(address: string | undefined): string | undefined {
  if (address === undefined || (/^https?:/i.test(address) && URL.canParse(address))) return address;
  throw new InputError('--url to be an http or https address', JSON.stringify(address));
}
