import {css} from './css.js';

export const styles = css`
  :host {
    --_accent: var(--quiz-accent, light-dark(#8a2a1b, #f0a08c));
    --_on-accent: var(--quiz-on-accent, light-dark(#fff, #1d1b19));
    --_right: var(--quiz-right, light-dark(#1e6b3c, #7fd3a0));
    --_wrong: var(--quiz-wrong, light-dark(#a3262a, #ff9d94));
    --_line: var(--quiz-line, color-mix(in srgb, currentColor 22%, transparent));
    --_muted: var(--quiz-muted, color-mix(in srgb, currentColor 74%, transparent));
    --_tint: var(--quiz-tint, color-mix(in srgb, currentColor 5%, transparent));
    --_radius: var(--quiz-radius, 0.375rem);
    --_space: var(--quiz-space, 1.25rem);
    display: block;
    container-type: inline-size;
    line-height: 1.5;
    overflow-wrap: anywhere;
  }

  :host([hidden]) {
    display: none;
  }

  * {
    box-sizing: border-box;
  }

  section {
    min-height: var(--quiz-min-height, 22rem);
    border-block: 1px solid var(--_line);
    border-top: 3px solid var(--_accent);
    padding-block: var(--_space);
  }

  p,
  blockquote,
  figure,
  fieldset,
  ol {
    margin: 0;
    padding: 0;
    border: 0;
    min-width: 0;
  }

  header {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    justify-content: space-between;
    align-items: baseline;
    padding-bottom: 0.75em;
    border-bottom: 2px solid var(--_line);
    margin-bottom: var(--_space);
  }

  [part='title'] {
    font-size: 0.9375em;
    color: var(--_accent);
  }

  [part='progress'],
  .note {
    font-size: 0.875em;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }

  legend {
    padding: 0;
    width: 100%;
  }

  [part='stem'] {
    font-family: var(--quiz-heading-font, inherit);
    font-size: 1.375em;
    line-height: 1.3;
    font-weight: 600;
    text-wrap: pretty;
    margin-bottom: 0.75em;
  }

  .blank {
    display: inline-block;
    width: 4em;
    border-bottom: 2px solid var(--_accent);
  }

  #note {
    margin-block: -0.5em 0.75em;
  }

  [part~='option'] {
    display: grid;
    grid-template-columns: auto 1fr auto;
    gap: 0 0.75em;
    align-items: start;
    min-height: 44px;
    padding: 0.625em 0.75em;
    border: 1px solid transparent;
    border-top-color: var(--_line);
    cursor: pointer;
  }
  [part~='option']:last-of-type {
    border-bottom-color: var(--_line);
  }
  [part~='option']:has(:checked) {
    background: var(--_tint);
  }
  [part~='option'] input {
    width: 1.25em;
    height: 1.25em;
    margin: 0.1875em 0 0;
    accent-color: var(--_accent);
    cursor: inherit;
  }

  [part='error'] {
    color: var(--_wrong);
    font-weight: 600;
    margin-top: 0.75em;
  }
  [part='error']:empty {
    display: none;
  }

  [part='actions'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    margin-top: var(--_space);
  }

  button {
    font: inherit;
    font-weight: 600;
    min-height: 44px;
    padding: 0.5em 1.25em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    color: inherit;
    background: transparent;
    cursor: pointer;
  }
  button:is([type='submit'], .main) {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  @media (hover: hover) {
    button:hover {
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }
    .open [part~='option']:hover {
      background: var(--_tint);
    }
  }

  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  [part~='option']:focus-within:has(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
  }
  [part~='option'] :focus-visible {
    outline: none;
  }
  /* Where reading goes on after an answer: shown, but nothing to press. */
  [tabindex='-1']:focus-visible {
    outline: 1px solid var(--_line);
    outline-offset: 0.375em;
  }
  .hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  .done [part~='option'] {
    cursor: default;
  }

  .tag {
    font-size: 0.875em;
    grid-column: 2;
  }
  @container (inline-size > 30em) {
    .tag {
      grid-column: auto;
    }
  }
  .correct {
    color: var(--_right);
  }
  .incorrect {
    color: var(--_wrong);
  }

  [part='feedback'] {
    margin-top: var(--_space);
  }
  [part='verdict'] {
    display: flex;
    width: fit-content;
    align-items: center;
    gap: 0.5em;
    font-size: 1.125em;
    font-weight: 600;
  }

  svg {
    vertical-align: -0.25em;
    width: 1.25em;
    height: 1.25em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 2.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  [part='feedback'] > .note + p {
    margin-top: 0.5em;
  }

  [part='evidence'] {
    margin-top: 0.75em;
  }
  [part='evidence'] .note {
    margin: 0;
  }
  [part='quote'] {
    margin-top: 0.25em;
    padding-inline-start: 1em;
    border-inline-start: 2px solid var(--_line);
    font-family: var(--quiz-quote-font, inherit);
    font-style: italic;
    text-wrap: pretty;
  }

  [part='score'] {
    font-size: 1.75em;
    line-height: 1.2;
    font-weight: 600;
    margin-block: 0.25em;
  }

  .lead {
    font-weight: 600;
    text-wrap: pretty;
    margin-bottom: 0.25em;
  }
  [part='review-heading'] {
    font-size: 1.125em;
    margin-block: calc(2 * var(--_space)) var(--_space);
  }

  ol {
    list-style: none;
  }
  li {
    padding-block: var(--_space);
    border-top: 1px solid var(--_line);
  }

  .link,
  a {
    border: 0;
    padding: 0.5em 0;
    min-height: 24px;
    display: inline-block;
    font-size: 0.875em;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .bar {
    height: 2px;
    margin-block: calc(-2px - var(--_space)) var(--_space);
    background: var(--_accent);
  }

  @media (forced-colors: active) {
    [part~='option']:has(:checked) {
      border-color: Highlight;
    }
    .bar {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
`;
