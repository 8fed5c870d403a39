/** Whether the UTF-16 unit at `at` is white space, line breaks, BOM and zero-width space included. */
export function isSpaceAt(text: string, at: number): boolean {
  return /[\s\u200b\u0085]/.test(text.charAt(at));
}

/** The first position from `from` on that is no white space, at most `end`. */
export function skipSpace(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isSpaceAt(text, at)) at++;
  return at;
}

/** The end of `text.slice(start, end)` without the white space at its end. */
export function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isSpaceAt(text, at - 1)) at--;
  return at;
}

/** Whether the character that begins at `at` is a letter or a digit of any script. */
export function isWordAt(text: string, at: number): boolean {
  return /^[\p{L}\p{N}]/u.test(text.slice(at, at + 2));
}

/** Words apart by white space; no word is '' . */
export function wordsOf(line: string): string[] {
  return line.split(/\s+/).filter((word) => word !== '');
}
