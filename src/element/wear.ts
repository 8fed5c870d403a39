import type {CSSResult} from 'lit';

/** Gives a shadow root the styles of something that was fetched later. Adopted sheets pass the strictest policy. */
export function wear(root: Node, {styleSheet}: CSSResult): void {
  const {adoptedStyleSheets} = root as ShadowRoot;
  if (styleSheet && !adoptedStyleSheets.includes(styleSheet)) adoptedStyleSheets.push(styleSheet);
}
