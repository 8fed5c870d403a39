import {css} from './css.js';

/** Fields to write in, or to choose from. */
export const fieldStyles = css`
  [part='input'] {
    font: inherit;
    color: inherit;
    inline-size: min(100%, 20em);
    min-block-size: 44px;
    padding: 0.5em 0.75em;
    background: transparent;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
  }

  label > .note {
    display: block;
    margin-block-end: 0.375em;
  }
`;
