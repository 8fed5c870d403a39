import {wordsOf} from './characters.js';

// A line that ends in one of these goes on in the next.
const FUNCTION_END = /\b(?:the|a|an|of|in|on|to|and|or|with|for|by|at|from|as|that|is|was)$/i;

/** A full stop at the end that is no abbreviation's ("… in the U.S."). */
function endsWithStop(line: string): boolean {
  return /[.…]["”’')\]]*$/.test(line) && !/\b(?:\p{Lu}\.){2,}$/u.test(line);
}

/** Whether an article's first paragraph reads like a title: one line, short, no final stop. */
export function readsLikeTitle(paragraph: string): boolean {
  const line = paragraph.trim();
  if (line.length > 160 || /[\r\n]/.test(line) || !/\p{L}/u.test(line)) return false;
  if (isListLine(line) || endsWithStop(line) || /[,;:–—-]$/.test(line)) return false;
  return wordsOf(line).length <= 26;
}

/** Whether a line between paragraphs reads like a subhead: short, capitalised, without final punctuation. */
export function readsLikeSubhead(paragraph: string): boolean {
  if (paragraph.length > 90 || /[\r\n]/.test(paragraph) || !/\p{L}/u.test(paragraph)) return false;
  const words = wordsOf(paragraph);
  if (isListLine(paragraph) || !/^["“‘'¿¡(]?[\p{Lu}\p{N}]/u.test(paragraph)) return false;
  if (/\?$/.test(paragraph)) return words.length <= 9;
  return words.length <= 12 && !endsWithStop(paragraph) && !/[!,;:–—"”-]$/.test(paragraph);
}

/** Whether a line is a title or heading that a single line break parts from what follows. */
export function isStuckTitle(line: string): boolean {
  return readsLikeTitle(line) && !FUNCTION_END.test(line);
}

/**
 * Whether the first line of a block is a heading that a single line break parts from its paragraph:
 * like a subhead, and much shorter than the lines below, so that it is no line of wrapped text.
 */
export function isStuckHeading(line: string, below: string): boolean {
  return (
    readsLikeSubhead(line) &&
    !FUNCTION_END.test(line) &&
    line.length <= 0.6 * below.length &&
    /^["“‘']?[\p{Lu}\p{N}]/u.test(below)
  );
}

/** Whether a line begins with a bullet, a dash or a number that marks it as one of a list. */
export function isListLine(line: string): boolean {
  return /^(?:[•◦▪*‣·–—-]\s|\(?\d{1,2}[.)]\s|\(?[a-z]\)\s)/.test(line);
}
