import {html, nothing} from 'lit/html.js';
import type {Desk, Shown} from './desk.js';
import {feedback} from './feedback.js';
import {inputs} from './inputs.js';
import {stem} from './stem.js';

/** The item on screen: its stem, its inputs, and after grading the feedback. */
export function itemView(shown: Shown, desk: Desk) {
  const {item, entry} = shown;
  const {t, quiz, attempt, level, error, extras} = desk;
  const {closed, revealed} = entry;

  // What is beside the item's own inputs speaks for itself.
  const respond = ({target, currentTarget}: Event) =>
    (target as HTMLInputElement).name === 'response' && desk.respond(currentTarget as HTMLFormElement, shown);
  // A closed item's inputs stay in reach, and keep what they say.
  const hold = (event: Event) =>
    closed && (event.target as Element).matches('label,label *') && event.preventDefault();

  // Where a sandbox forbids forms nothing is ever submitted, so the button's click does the work.
  return html`<form
    part="item"
    class=${closed ? 'done' : 'open'}
    novalidate
    @submit=${(event: Event) => event.preventDefault()}
    @input=${respond}
    @click=${hold}
  >
    <fieldset aria-describedby="note error">
      <legend>
        <div
          part="stem"
          role="heading"
          aria-level=${level + 1}
          tabindex="-1"
          lang=${quiz.language}
          dir="auto"
        >
          ${stem(item.stem, t)}
        </div>
      </legend>
      ${item.type === 'multiple' ? html`<p id="note" class="note">${t('selectSeveral')}</p>` : nothing}
      ${attempt.settings.mode === 'flash' ? nothing : inputs(shown, desk)}
    </fieldset>
    <p part="error" id="error">${error}</p>
    ${extras?.tools(shown, desk)}
    ${
      revealed && !closed
        ? extras?.reveal(shown, desk)
        : closed || (entry.tries.length && !entry.response)
          ? feedback(shown, desk)
          : nothing
    }
    <div part="actions">
      ${
        extras?.buttons(shown, desk) ??
        html`<button type="submit" @click=${desk.proceed}>
          ${t(closed ? (attempt.entries.every((other) => other.closed) ? 'finish' : 'next') : 'check')}
        </button>`
      }
    </div>
  </form>`;
}
