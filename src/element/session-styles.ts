import {css} from 'lit';

/** What answers bring with them: feedback, result and review. */
export const sessionStyles = css`
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
    margin-block-start: var(--_space);
  }
  [part='verdict'] {
    display: flex;
    inline-size: fit-content;
    align-items: center;
    gap: 0.5em;
    font-size: 1.125em;
    font-weight: 600;
  }

  svg {
    vertical-align: -0.25em;
    inline-size: 1.25em;
    block-size: 1.25em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 2.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  [part='feedback'] > .note + p {
    margin-block-start: 0.5em;
  }

  [part='evidence'] {
    margin-block-start: 0.75em;
  }
  [part='evidence'] .note {
    margin: 0;
  }
  [part='quote'] {
    margin-block-start: 0.25em;
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
    margin-block-end: 0.25em;
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
    border-block-start: 1px solid var(--_line);
  }

  .link,
  a {
    border: 0;
    padding: 0.5em 0;
    min-block-size: 24px;
    display: inline-block;
    font-size: 0.875em;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  progress {
    display: block;
    appearance: none;
    inline-size: 100%;
    block-size: 2px;
    margin-block: calc(-2px - var(--_space)) var(--_space);
    border: 0;
    background: transparent;
    color: var(--_accent);
  }
  progress::-webkit-progress-bar {
    background: transparent;
  }
  progress::-webkit-progress-value {
    background: var(--_accent);
  }
  progress::-moz-progress-bar {
    background: var(--_accent);
  }

  @media (forced-colors: active) {
    progress,
    progress::-webkit-progress-value {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
`;
