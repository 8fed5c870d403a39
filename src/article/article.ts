import type {Span} from './span.js';

/** What a paragraph is to a reader. Only `body` paragraphs hold sentences that facts are read from. */
export type ParagraphKind = 'title' | 'subhead' | 'caption' | 'dateline' | 'byline' | 'body';

export interface Paragraph extends Span {
  readonly kind: ParagraphKind;
}

/** One sentence of a body paragraph. */
export interface Sentence extends Span {
  /** Position in `Article.sentences`. */
  readonly index: number;
  /** Position in `Article.paragraphs` of the paragraph it stands in. */
  readonly paragraph: number;
  /** `article.text.slice(start, end)`: verbatim, line breaks and all. */
  readonly text: string;
}

/** A news article as read: the text as it was given, and what stands where in it. */
export interface Article {
  /** The text as given. Every offset in the project counts UTF-16 units of it. */
  readonly text: string;
  /** The title: the one given, else the first line when it reads like one, else ''. */
  readonly title: string;
  readonly paragraphs: readonly Paragraph[];
  /** The sentences of the body paragraphs, in order. */
  readonly sentences: readonly Sentence[];
  /** The day it was published, as `YYYY-MM-DD`, when known. */
  readonly published?: string;
  readonly url?: string;
}
