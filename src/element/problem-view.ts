import {html, nothing} from 'lit';
import type {Translate} from '../locales/translate.js';
import type {QuizProblem} from './problem.js';

/** What stands where a quiz would: that it is being prepared, or in kind words why there is none. */
export function problemView(
  busy: boolean,
  problem: QuizProblem | undefined,
  t: Translate,
  again: () => void,
) {
  if (busy) return html`<p part="message" class="note" role="status">${t('loading')}</p>`;
  if (!problem) return html`<p part="message">${t('nothingToAsk')}</p>`;
  const {code, message} = problem;
  const kind = code === 'not-loaded' ? 'notLoaded' : code.startsWith('article') ? 'notFound' : 'notReadable';
  return html`<p part="message" role="status">${t(kind)}</p>
    ${
      code === 'not-loaded'
        ? html`<div part="actions"><button type="button" @click=${again}>${t('tryAgain')}</button></div>`
        : nothing
    }
    <details>
      <summary>${t('details')}</summary>
      <p class="note">${message}</p>
    </details>`;
}
