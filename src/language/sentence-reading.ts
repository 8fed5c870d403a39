import type {Sentence} from '../article/article.js';
import type {Span} from '../article/span.js';
import type {Entity, NameMention} from './names/name.js';
import type {Quantity} from './quantities/quantity.js';
import type {TimeMention} from './times/time.js';
import type {Token} from './words/token.js';
import type {WordClass} from './words/word-class.js';

/** A stretch of a sentence's tokens: from `from` up to, not including, `to`. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** A mention and the tokens it covers. */
export type Covered<T> = T & TokenRange;

/** All that is known of one sentence's words. */
export interface SentenceReading {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly classes: readonly WordClass[];
  readonly names: readonly Covered<{readonly mention: NameMention; readonly entity: Entity}>[];
  readonly quantities: readonly Covered<{readonly quantity: Quantity}>[];
  readonly times: readonly Covered<{readonly time: TimeMention}>[];
  /** For each token, whether it stands between quotation marks. */
  readonly quoted: readonly boolean[];
}

/** The tokens a span of the article touches: a name's last token may carry a possessive ending the name has not. */
export function tokensIn(tokens: readonly Token[], span: Span): TokenRange {
  let from = 0;
  while (from < tokens.length && tokens[from].end <= span.start) from++;
  let to = from;
  while (to < tokens.length && tokens[to].start < span.end) to++;
  return {from, to};
}

/** The stretch of the article a token range covers. */
export function spanOf(tokens: readonly Token[], {from, to}: TokenRange): Span {
  return {start: tokens[from].start, end: tokens[to - 1].end};
}

/** The mention that starts at token i, if any. */
export function startingAt<T extends TokenRange>(mentions: readonly T[], i: number): T | undefined {
  return mentions.find(({from}) => from === i);
}

/** The mention that covers token i, if any. */
export function covering<T extends TokenRange>(mentions: readonly T[], i: number): T | undefined {
  return mentions.find(({from, to}) => from <= i && i < to);
}
