import {html, nothing} from 'lit/html.js';
import type {Item} from '../items/item.js';
import {wear} from './css.js';
import type {Desk, Shown} from './desk.js';
import {fieldStyles} from './field-styles.js';
import {responseOf} from './inputs.js';

export {bandFor} from '../quiz/band.js';
export {keyInWords, responseInWords} from './all-in-words.js';

/** The inputs of an item that is not answered by picking. */
export const inputs = (shown: Shown, desk: Desk) =>
  isTyped(shown.item) ? typed(shown, desk) : desk.arranged?.(shown, desk);

const isTyped = ({type}: Item) => type === 'number' || type === 'text';

/** Gives an answer where what is shown is one already: an order is, even as it was shown. */
export function complete({item, entry}: Shown, {act}: Desk): void {
  if (item.type === 'order' && !entry.response)
    act({type: 'respond', item: item.id, response: {type: 'order', options: entry.options ?? []}});
}

/** What to say where there is no answer that can be graded. */
export const missing = ({item, entry}: Shown) =>
  entry.response ? 'writeNumber' : isTyped(item) ? 'writeFirst' : 'chooseFirst';

/** The way to a quote in the article of the page. */
export const wayTo = (quote: string, desk: Desk) =>
  html`<button
    type="button"
    class="link"
    @click=${({currentTarget}: Event) =>
      desk.request(({showQuote}) => showQuote(desk, quote, currentTarget as HTMLElement))}
  >
    ${desk.t('showInArticle')}
  </button>`;

/** The way to other questions about the same article, where there are some. */
export const wayToOthers = ({t, stage}: Desk) =>
  html`<button type="button" @click=${stage.others}>${t('others')}</button>`;

function typed({item, entry}: Shown, desk: Desk) {
  const {t, error} = desk;
  wear(desk.root, fieldStyles);
  const {closed} = entry;
  const response = responseOf(entry);
  const unit = item.type === 'number' && item.key.unit;
  return html`<label>
    <span class="note">${t('answer')}${unit ? ` (${unit})` : nothing}</span>
    <input
      part="input"
      name="response"
      inputmode=${unit ? 'decimal' : 'text'}
      autocomplete="off"
      .value=${response && 'text' in response ? response.text : ''}
      ?readonly=${closed}
      aria-invalid=${!!error || nothing}
      aria-describedby="error"
    />
  </label>`;
}
