import {html, nothing} from 'lit/html.js';
import type {MatchItem, OrderItem} from '../items/item.js';
import type {Desk, Shown} from './desk.js';
import {fieldStyles} from './field-styles.js';
import {icon, sign} from './icon.js';
import {optionsOf, responseOf} from './inputs.js';
import {css, wear} from './css.js';

const UP = 'M12 19V5M6 11l6-6 6 6';
const DOWN = 'M12 5v14M6 13l6 6 6-6';

const styles = css`
  [part='pair'] {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12em), 1fr));
    gap: 0.25em 0.75em;
    align-items: center;
    padding-block: 0.5em;
    border-block-start: 1px solid var(--_line);
  }

  [part='pair'] .tag {
    grid-column: auto;
  }

  [part='movable'] {
    display: flex;
    align-items: center;
    gap: 0.5em;
    padding-block: 0.375em;
  }
  [part='movable'] :first-child {
    flex: 1;
  }
  [part='movable'] button {
    padding: 0;
    inline-size: 44px;
  }
  [aria-disabled='true']:is(button) {
    opacity: 0.4;
  }
`;

/** The inputs of items whose options are arranged: fetched only where a quiz has such items. */
export function arrangedInputs(shown: Shown, desk: Desk): unknown {
  const {item} = shown;
  wear(desk.root, fieldStyles);
  wear(desk.root, styles);
  if (item.type === 'match') return matchInputs(item, shown, desk);
  return item.type === 'order' ? orderInputs(item, shown, desk) : nothing;
}

function matchInputs(item: MatchItem, shown: Shown, desk: Desk) {
  const {t, quiz, act} = desk;
  const {closed} = shown.entry;
  const response = responseOf(shown.entry);
  const pairs = new Map(response && 'pairs' in response ? response.pairs : []);
  const options = optionsOf(shown, desk);
  const respond = (prompt: string, select: HTMLSelectElement) => {
    if (closed) {
      select.value = pairs.get(prompt) ?? '';
      return;
    }
    if (select.value) pairs.set(prompt, select.value);
    else pairs.delete(prompt);
    act(
      pairs.size
        ? {type: 'respond', item: item.id, response: {type: 'match', pairs: [...pairs]}}
        : {type: 'withdraw', item: item.id},
    );
  };
  // A select knows no `readonly`: once closed it can be reached and read, not opened.
  const hold = (event: Event) => {
    if (closed && !(event instanceof KeyboardEvent && event.key === 'Tab')) event.preventDefault();
  };
  return item.prompts.map(({id, text}) => {
    const chosen = pairs.get(id);
    const right = item.key.some(([prompt, option]) => prompt === id && option === chosen);
    const verdict = right ? 'correct' : 'incorrect';
    return html`<label part="pair">
      <span lang=${quiz.language} dir="auto">${text}</span>
      <select
        part="input"
        lang=${quiz.language}
        aria-disabled=${closed || nothing}
        @mousedown=${hold}
        @keydown=${hold}
        @change=${(event: Event) => respond(id, event.target as HTMLSelectElement)}
      >
        <option value="" .selected=${!chosen}>${t('choose')}</option>
        ${options.map(
          (option) =>
            html`<option value=${option.id} .selected=${option.id === chosen}>${option.text}</option>`,
        )}
      </select>
      ${closed ? html`<span class="tag ${verdict}">${icon(verdict)} ${t(verdict)}</span>` : nothing}
    </label>`;
  });
}

function orderInputs(item: OrderItem, shown: Shown, desk: Desk) {
  const {t, quiz, act} = desk;
  const {closed} = shown.entry;
  const response = responseOf(shown.entry);
  const options = [...optionsOf(shown, desk)];
  if (response && 'options' in response) {
    const position = ({id}: {id: string}) => response.options.indexOf(id);
    options.sort((a, b) => position(a) - position(b));
  }
  const move = (from: number, to: number, focus: string) => {
    const moved = options[from];
    if (closed || !moved || !options[to] || from === to) return;
    const ids = options
      .toSpliced(from, 1)
      .toSpliced(to, 0, moved)
      .map(({id}) => id);
    act(
      {type: 'respond', item: item.id, response: {type: 'order', options: ids}},
      `li:nth-child(${to + 1}) ${focus}`,
      t('moved', {text: moved.text, n: to + 1, total: options.length}),
    );
  };
  const drop = (event: DragEvent, to: number) => {
    event.preventDefault();
    move(Number(event.dataTransfer?.getData('text/plain')), to, 'button');
  };
  return html`<ol part="order">
    ${options.map(
      ({id, text}, i) =>
        html`<li
          part="movable"
          draggable=${closed ? 'false' : 'true'}
          @dragstart=${(event: DragEvent) => event.dataTransfer?.setData('text/plain', String(i))}
          @dragover=${(event: Event) => event.preventDefault()}
          @drop=${(event: DragEvent) => drop(event, i)}
        >
          <span lang=${quiz.language} dir="auto">${text}</span>
          ${
            closed
              ? html`<span class="tag ${item.key[i] === id ? 'correct' : 'incorrect'}"
                  >${icon(item.key[i] === id ? 'correct' : 'incorrect')}
                  ${t(item.key[i] === id ? 'correct' : 'incorrect')}</span
                >`
              : [-1, 1].map(
                  (step) =>
                    html`<button
                      type="button"
                      class=${step < 0 ? 'up' : 'down'}
                      aria-label=${t(step < 0 ? 'moveUp' : 'moveDown', {text})}
                      aria-disabled=${!options[i + step]}
                      @click=${() => move(i, i + step, step < 0 ? '.up' : '.down')}
                    >
                      ${sign(step < 0 ? UP : DOWN)}
                    </button>`,
                )
          }
        </li>`,
    )}
  </ol>`;
}
