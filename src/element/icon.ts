import {svg} from 'lit';

const PATHS = {
  correct: 'M5 13l4 4L19 7',
  partly: 'M5 12h14',
  incorrect: 'M7 7l10 10M17 7L7 17',
  up: 'M12 19V5M6 11l6-6 6 6',
  down: 'M12 5v14M6 13l6 6 6-6',
};

/** How an answer turned out; also the name of its colour and its sign. */
export type Verdict = 'correct' | 'partly' | 'incorrect';

/** A sign. The one that goes with a verdict's word is there so that colour never stands alone. */
export const icon = (name: keyof typeof PATHS) =>
  svg`<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${PATHS[name]} /></svg>`;
