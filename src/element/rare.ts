import {html, nothing} from 'lit/html.js';
import {wear} from './css.js';
import type {Desk, Shown} from './desk.js';
import {fieldStyles} from './field-styles.js';
import {responseOf} from './inputs.js';

export {keyInWords, responseInWords} from './all-in-words.js';

/** The input of an item that is answered by writing. */
export function typed({item, entry}: Shown, desk: Desk) {
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
