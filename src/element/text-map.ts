import type {Span} from '../article/span.js';

/** A stretch of the collected text that stands unchanged, character for character, in one text node. */
interface Run {
  /** Where it starts in the collected text. */
  readonly at: number;
  readonly node: Text;
  /** Where it starts in the node. */
  readonly offset: number;
  readonly length: number;
}

// Seen by nobody, and in the way of every comparison: soft hyphen, zero-width characters, byte order mark.
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/;
const SPACE = /[\s\u00a0]/;

/** Text collected from a page as a reader sees it, that remembers where each character stands. */
export class TextMap {
  private readonly runs: Run[] = [];
  private readonly pieces: string[] = [];
  private length = 0;
  private pendingSpace = false;

  /** Adds a text node: runs of white space become one space, invisible characters go. */
  append(node: Text): void {
    const {data} = node;
    let start = 0;
    for (let i = 0; i <= data.length; i++) {
      const character = data.charAt(i);
      const space = SPACE.test(character);
      if (i < data.length && !space && !INVISIBLE.test(character)) {
        if (this.pendingSpace) {
          this.pendingSpace = false;
          if (this.atWord()) this.insert(' ');
        }
        continue;
      }
      if (i > start) this.take(node, start, i);
      start = i + 1;
      if (space) {
        this.pendingSpace = true;
      }
    }
  }

  /** Adds what stands in no text node. */
  insert(text: string): void {
    this.pieces.push(text);
    this.length += text.length;
  }

  /** Ends a paragraph, when there is one: paragraphs are apart by a blank line. */
  endParagraph(): void {
    this.pendingSpace = false;
    if (this.atWord()) this.insert('\n\n');
  }

  /** Drops everything added since the text was `length` long. */
  cutTo(length: number): void {
    if (length === this.length) return;
    const text = this.text.slice(0, length);
    this.pieces.splice(0, this.pieces.length, text);
    this.length = length;
    while (this.runs.length && this.runs[this.runs.length - 1].at >= length) this.runs.pop();
  }

  get text(): string {
    if (this.pieces.length > 1) this.pieces.splice(0, this.pieces.length, this.pieces.join(''));
    return this.pieces[0] ?? '';
  }

  get size(): number {
    return this.length;
  }

  /** The stretch of the page that a stretch of the text came from; null when it came from none. */
  rangeOf({start, end}: Span): Range | null {
    const first = this.runs.find((run) => run.at + run.length > start);
    const last = this.runs.findLast((run) => run.at < end);
    if (!first || !last || !first.node.isConnected || !last.node.isConnected) return null;
    const range = first.node.ownerDocument.createRange();
    range.setStart(first.node, first.offset + Math.max(0, start - first.at));
    range.setEnd(last.node, last.offset + Math.min(last.length, end - last.at));
    return range;
  }

  private take(node: Text, offset: number, end: number): void {
    const length = end - offset;
    this.runs.push({at: this.length, node, offset, length});
    this.insert(node.data.slice(offset, end));
  }

  private atWord(): boolean {
    return this.length > 0 && !this.pieces[this.pieces.length - 1].endsWith('\n\n');
  }
}
