import {html} from 'lit/html.js';
import {css, wear} from './css.js';
import type {Translate} from '../locales/translate.js';
import type {QuizProblem} from './problem.js';

const styles = css`
  details {
    margin-block-start: 1em;
  }
`;

/** In kind words why there is no quiz; and for who keeps the page, exactly. */
export function problemView(problem: QuizProblem | undefined, t: Translate, root: Node) {
  if (!problem) return html`<p part="message">${t('nothingToAsk')}</p>`;
  wear(root, styles);
  const {code, message} = problem;
  const kind = code === 'not-loaded' ? 'notLoaded' : code.startsWith('article') ? 'notFound' : 'notReadable';
  return html`<p part="message" role="status">${t(kind)}</p>
    <details>
      <summary class="note">${t('details')}</summary>
      <p class="note">${message}</p>
    </details>`;
}
