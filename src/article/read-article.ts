import type {Article, Paragraph, Sentence} from './article.js';
import {datelinePrefixLength} from './dateline.js';
import {paragraphKinds} from './paragraph-kind.js';
import {splitParagraphs} from './paragraphs.js';
import {dayIn} from './published-day.js';
import {splitSentences} from './sentences.js';

// Datelines and bylines of the article itself stand among its first paragraphs.
const HEAD = 6;

export interface ReadArticleOptions {
  /** The title, where the page knows it; blank counts as none. */
  readonly title?: string;
  /** The day it was published: `YYYY-MM-DD`, with a time after it at most. */
  readonly published?: string;
  readonly url?: string;
}

/**
 * Reads plain text into an article: paragraphs with their kinds, and the sentences of its body. Any string is
 * read, in time that grows with its length. Throws a TypeError for what is no string, and a RangeError for a
 * `published` that is no day.
 */
export function readArticle(text: string, options: ReadArticleOptions = {}): Article {
  if (typeof text !== 'string')
    throw new TypeError(`Expected the text as a string but received ${typeof text}`);
  const spans = splitParagraphs(text);
  const given = (options.title ?? '').trim();
  const kinds = paragraphKinds(
    spans.map((span) => text.slice(span.start, span.end)),
    given,
  );
  const paragraphs = spans.map((span, index): Paragraph => ({...span, kind: kinds[index] ?? 'body'}));
  const titled = paragraphs.find((paragraph) => paragraph.kind === 'title');
  const title = given || (titled ? text.slice(titled.start, titled.end).replace(/\s+/g, ' ') : '');
  const published = publishedDay(text, paragraphs, (options.published ?? '').trim());
  return {
    text,
    title,
    paragraphs,
    sentences: sentencesOf(text, paragraphs),
    ...(published ? {published} : {}),
    ...(options.url ? {url: options.url} : {}),
  };
}

function sentencesOf(text: string, paragraphs: readonly Paragraph[]): Sentence[] {
  const sentences: Sentence[] = [];
  paragraphs.forEach(({start, end, kind}, paragraph) => {
    if (kind !== 'body') return;
    const lead = sentences.length === 0;
    const from = start + datelinePrefixLength(text.slice(start, Math.min(end, start + 200)), lead);
    for (const span of splitSentences(text, from, end)) {
      sentences.push({...span, index: sentences.length, paragraph, text: text.slice(span.start, span.end)});
    }
  });
  return sentences;
}

/** The day that was given, else the one that the dateline or byline at the top of the text names in full. */
function publishedDay(text: string, paragraphs: readonly Paragraph[], given: string): string | undefined {
  if (given !== '') {
    const day = /^\d{4}-\d{2}-\d{2}(?:T|\s|$)/.test(given) ? dayIn(given.slice(0, 10)) : undefined;
    if (day) return day;
    throw new RangeError(
      `Expected the day of publication as YYYY-MM-DD but received ${JSON.stringify(given)}`,
    );
  }
  for (const {start, end, kind} of paragraphs.slice(0, HEAD)) {
    if (kind === 'caption' || kind === 'title' || kind === 'subhead') continue;
    const line = text.slice(start, Math.min(end, start + 200));
    const day = dayIn(kind === 'body' ? line.slice(0, datelinePrefixLength(line)) : line);
    if (day) return day;
  }
  return undefined;
}
