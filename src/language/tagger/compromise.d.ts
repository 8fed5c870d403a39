/** A word of a text, or the hidden half of a contraction, whose text is empty and which is `implicit`. */
export interface Term {
  /** What stands before and behind the word: spaces and punctuation. */
  readonly pre: string;
  readonly text: string;
  readonly post: string;
  readonly normal: string;
  readonly implicit?: string;
  readonly tags: ReadonlySet<string>;
}

/** The words of the text in order, with compromise's tags. */
export function tag(text: string): readonly Term[];

/** The tags of each word that is listed, or a form of a listed one, in lower case. */
export const words: Readonly<Record<string, string | readonly string[]>>;

/** "made" as a past form, or "makes" as one in the present, gives "make". */
export function toInfinitive(form: string, tense: 'PastTense' | 'PresentTense'): string;
