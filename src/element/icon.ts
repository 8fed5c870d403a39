import {html} from 'lit/html.js';

const PATHS = {
  correct: 'M5 13l4 4L19 7',
  partly: 'M5 12h14',
  incorrect: 'M7 7l10 10M17 7L7 17',
};

/** How an answer turned out; also the name of its colour and its sign. */
export type Verdict = keyof typeof PATHS;

/** The sign that goes with a verdict's word, so that colour never stands alone. */
export const icon = (verdict: Verdict) => sign(PATHS[verdict]);

/** A sign drawn in lines. */
export const sign = (path: string) =>
  html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>`;
