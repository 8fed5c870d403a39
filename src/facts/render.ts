import type {SentenceReading, TokenRange} from '../language/sentence-reading.js';

/** What to write in place of some tokens; '' leaves them out. */
export interface Edit extends TokenRange {
  readonly text: string;
}

/** The words of a token range as the article writes them, edits made and white space made single. */
export function render(
  {tokens, sentence}: SentenceReading,
  {from, to}: TokenRange,
  edits: readonly Edit[] = [],
): string {
  let text = '';
  for (let i = from; i < to;) {
    const gap = i > from && tokens[i].start > tokens[i - 1].end ? ' ' : '';
    const edit = edits.find((candidate) => candidate.from === i);
    text += gap;
    if (edit) {
      text += edit.text;
      i = Math.max(edit.to, i + 1);
    } else {
      text += sentence.text.slice(tokens[i].start - sentence.start, tokens[i].end - sentence.start);
      i++;
    }
  }
  return tidy(text);
}

/** Single spaces, none before a mark or inside brackets. */
export function tidy(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/ ([,.;:?!)\]])/g, '$1')
    .replace(/([([]) /g, '$1')
    .replace(/\(\)/g, '')
    .trim();
}
