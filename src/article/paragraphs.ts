import {isByline} from './byline.js';
import {isBoilerplate} from './boilerplate.js';
import {hasPhotoCredit} from './caption.js';
import {skipSpace, trimmedEnd} from './characters.js';
import {isDatelineOnly} from './dateline.js';
import {isListLine, isStuckHeading} from './headline.js';
import type {Span} from './span.js';

// Text wrapped by columns has no longer line than this.
const LONGEST_WRAPPED_LINE = 110;

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
  const wrapped = lines.every((line) => line.end - line.start <= LONGEST_WRAPPED_LINE);
  const paragraphs: Span[] = [];
  let first = lines[0];
  if (!first) return [];
  let start = first.start;
  for (const line of lines.slice(1)) {
    const above = text.slice(first.start, first.end);
    const below = text.slice(line.start, line.end);
    if (partsAt(above, below, first.start === start, wrapped)) {
      paragraphs.push({start, end: first.end});
      start = line.start;
    }
    first = line;
  }
  paragraphs.push({start, end: first.end});
  return paragraphs;
}

/** Whether a single line break between two lines parts two paragraphs. */
function partsAt(above: string, below: string, aboveIsFirst: boolean, wrapped: boolean): boolean {
  if (isListLine(below)) return true;
  if (/^\p{Ll}/u.test(below)) return false;
  if (standsAlone(below) || (aboveIsFirst && (standsAlone(above) || isStuckHeading(above, below))))
    return true;
  return !wrapped && /[.!?…]["”’')\]]*$/.test(above);
}

function standsAlone(line: string): boolean {
  return isByline(line) || isDatelineOnly(line) || isBoilerplate(line) || hasPhotoCredit(line);
}
