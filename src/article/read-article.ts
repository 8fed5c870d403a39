import type {Article, Paragraph, Sentence} from './article.js';
import {datelinePrefixLength} from './dateline.js';
import {paragraphKinds} from './paragraph-kind.js';
import {splitParagraphs} from './paragraphs.js';
import {splitSentences} from './sentences.js';

export interface ReadArticleOptions {
  /** The title, where the page knows it; blank counts as none. */
  readonly title?: string;
  /** The day it was published: `YYYY-MM-DD`, with a time after it at most. */
  readonly published?: string;
  readonly url?: string;
}

/**
 * Reads plain text into an article: paragraphs with their kinds, and the sentences of its body. Any string is
 * read, in time that grows with its length.
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
  return {
    text,
    title,
    paragraphs,
    sentences: sentencesOf(text, paragraphs),
    ...(options.published ? {published: publishedDay(options.published)} : {}),
    ...(options.url ? {url: options.url} : {}),
  };
}

function sentencesOf(text: string, paragraphs: readonly Paragraph[]): Sentence[] {
  const sentences: Sentence[] = [];
  paragraphs.forEach(({start, end, kind}, paragraph) => {
    if (kind !== 'body') return;
    const from = start + datelinePrefixLength(text.slice(start, Math.min(end, start + 200)));
    for (const span of splitSentences(text, from, end)) {
      sentences.push({...span, index: sentences.length, paragraph, text: text.slice(span.start, span.end)});
    }
  });
  return sentences;
}

function publishedDay(published: string): string {
  const day = /^(\d{4})-(\d{2})-(\d{2})(?![\d-])/.exec(published.trim());
  const date = day ? new Date(Date.UTC(Number(day[1]), Number(day[2]) - 1, Number(day[3]))) : undefined;
  const text = date?.toISOString().slice(0, 10);
  if (text === undefined || !published.trim().startsWith(text)) {
    throw new RangeError(
      `Expected the day of publication as YYYY-MM-DD but received ${JSON.stringify(published)}`,
    );
  }
  return text;
}
