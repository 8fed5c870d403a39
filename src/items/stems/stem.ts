/** A stem and what kind of sentence it is: the review holds a cloze to other rules than a question. */
export interface Stem {
  readonly text: string;
  readonly form: 'question' | 'cloze';
}
