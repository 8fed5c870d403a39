import {isByline} from './byline.js';
import {isBoilerplate} from './boilerplate.js';
import {hasPhotoCredit} from './caption.js';
import {skipSpace, trimmedEnd} from './characters.js';
import {isDatelineOnly} from './dateline.js';
import {isListLine, isStuckHeading, isStuckTitle} from './headline.js';
import type {Span} from './span.js';

// Text wrapped by columns has no longer line than this.
const LONGEST_WRAPPED_LINE = 130;

/**
 * Where the paragraphs of a text stand, trimmed: blocks of lines apart by blank lines, and within
 * a block the lines that stand for themselves (headings, list lines, credits). A single line break is else a space.
 */
export function splitParagraphs(text: string): Span[] {
  return blocksOf(text).flatMap((lines) => paragraphsOf(text, lines));
}

function blocksOf(text: string): Span[][] {
  const blocks: Span[][] = [];
  let block: Span[] = [];
  for (const line of linesOf(text)) {
    if (line.start < line.end) {
      block.push(line);
    } else if (block.length > 0) {
      blocks.push(block);
      block = [];
    }
  }
  if (block.length > 0) blocks.push(block);
  return blocks;
}

/** Every line, trimmed; a blank one as an empty span. */
function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  const add = (end: number): void => {
    const from = skipSpace(text, start, end);
    lines.push({start: from, end: trimmedEnd(text, from, end)});
  };
  for (const match of text.matchAll(/\r\n|[\n\r\u0085\u2028\u2029]/g)) {
    add(match.index);
    start = match.index + match[0].length;
  }
  add(text.length);
  return lines;
}

function paragraphsOf(text: string, lines: readonly Span[]): Span[] {
  const wrapped = isWrapped(text, lines);
  const paragraphs: {start: number; end: number}[] = [];
  let above: Span | undefined;
  for (const line of lines) {
    const open = paragraphs.at(-1);
    if (!open || !above || partsAt(text, above, line, above.start === open.start, wrapped))
      paragraphs.push({...line});
    else open.end = line.end;
    above = line;
  }
  return paragraphs;
}

/**
 * Whether the lines of a block are those of wrapped text, not a paragraph each: none is longer than columns are, and
 * they end where they will, not at a stop or after a heading.
 */
function isWrapped(text: string, lines: readonly Span[]): boolean {
  if (lines.some((line) => line.end - line.start > LONGEST_WRAPPED_LINE)) return false;
  const whole = lines.filter((line) => endsSentence(text, line)).length;
  return (
    lines.length < 4 ||
    2 * whole < lines.length ||
    !lines.every((line) => endsSentence(text, line) || isHeading(text, line))
  );
}

function isHeading(text: string, line: Span): boolean {
  return (
    isStuckTitle(text.slice(line.start, line.end)) &&
    /^\s*["“‘']?[\p{Lu}\p{N}]/u.test(text.slice(line.end, line.end + 8))
  );
}

function endsSentence(text: string, line: Span): boolean {
  return /[.!?…]["”’')\]]*$/.test(text.slice(Math.max(line.start, line.end - 6), line.end));
}

/** Whether a single line break between two lines of a block parts two paragraphs. */
function partsAt(text: string, above: Span, below: Span, aboveIsFirst: boolean, wrapped: boolean): boolean {
  const line = text.slice(above.start, above.end);
  const next = text.slice(below.start, below.end);
  if (isListLine(next)) return true;
  if (/^\p{Ll}/u.test(next)) return false;
  if (standsAlone(next) || (aboveIsFirst && (standsAlone(line) || isStuckHeading(line, next)))) return true;
  return !wrapped && (endsSentence(text, above) || (aboveIsFirst && isHeading(text, above)));
}

function standsAlone(line: string): boolean {
  return isByline(line) || isDatelineOnly(line) || isBoilerplate(line) || hasPhotoCredit(line);
}
