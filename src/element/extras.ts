import {html, nothing} from 'lit/html.js';
import type {Translate} from '../locales/translate.js';
import type {Confidence, Entry} from '../quiz/attempt.js';
import type {SelfGrade} from '../quiz/response.js';
import {timeLeft} from '../quiz/transitions.js';
import type {Desk, Shown} from './desk.js';
import {grounds} from './feedback.js';
import type {Session} from './session.js';
import {css, wear} from './css.js';

/** How many items may stand in a row of buttons; a longer quiz is gone through one by one. */
const MOST_BUTTONS = 60;

/** With so many seconds left, readers are told that they can take more. */
const WARNING = 60;

/** The tools of a quiz that has more to offer than one answer after the other: fetched only for such. */
export const extras = {head, tools, buttons, reveal, watchTime, struckTag};

export type Extras = typeof extras;

const styles = css`
  .struck > :not(.tag) {
    text-decoration: line-through;
    opacity: 0.75;
  }

  [part='hint'] {
    margin-block-start: 0.75em;
    padding-inline-start: 1em;
    border-inline-start: 2px solid var(--_accent);
  }

  [part='time'],
  [part='navigator'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
    align-items: center;
    margin-block-end: var(--_space);
  }
  [part='time'] p {
    flex: 1;
    font-variant-numeric: tabular-nums;
  }
  [part='navigator'] li {
    padding: 0;
    border: 0;
  }
  [part='navigator'] button {
    min-inline-size: 44px;
    padding: 0;
  }
  [part='navigator'] .answered {
    border-color: var(--_accent);
    color: var(--_accent);
  }
  [part='navigator'] [aria-current] {
    border-color: currentColor;
    border-block-end-width: 3px;
  }

  [part='confidence'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    margin-block-start: var(--_space);
  }
  [part='chip'] {
    display: flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 44px;
  }

  dialog {
    max-inline-size: min(26em, 100vw - 3em);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    padding: var(--_space);
    background: Canvas;
    color: CanvasText;
  }
  ::backdrop {
    background: rgb(0 0 0 / 0.4);
  }
`;

/** Above the item: the time left, and in an exam the way to any item. */
function head(desk: Desk) {
  const {t, attempt, act, root} = desk;
  const left = timeLeft(attempt, Date.now());
  wear(root, styles);
  return html`${
    left === undefined
      ? nothing
      : html`<div part="time">
          <p role="timer">${t('timeLeft', {time: clock(left)})}</p>
          <button
            type="button"
            @click=${() => act({type: 'extend', by: attempt.settings.timeLimit ?? 0}, '[part=stem]')}
          >
            ${t('moreTime')}
          </button>
          <button type="button" @click=${() => act({type: 'unlimit'}, '[part=stem]')}>${t('noLimit')}</button>
        </div>`
  }
  ${attempt.settings.mode === 'exam' && attempt.entries.length <= MOST_BUTTONS ? navigator(desk) : nothing}`;
}

function navigator({t, attempt, act}: Desk) {
  return html`<nav aria-label=${t('questions')}>
    <ol part="navigator">
      ${attempt.entries.map(({item, response, flagged}, i) => {
        const words = [
          t('progress', {n: i + 1, total: attempt.entries.length}),
          response && t('answered'),
          flagged && t('flagged'),
        ];
        return html`<li>
          <button
            type="button"
            class=${response ? 'answered' : ''}
            aria-current=${i === attempt.current ? 'step' : nothing}
            aria-label=${words.filter(Boolean).join(', ')}
            @click=${() => act({type: 'goTo', item})}
          >
            ${t.number(i + 1)}${flagged ? '*' : nothing}
          </button>
        </li>`;
      })}
    </ol>
  </nav>`;
}

/** Between the inputs and the buttons: hints, and how sure the reader is. */
function tools({item, entry}: Shown, desk: Desk) {
  const {t, quiz, attempt, element, act} = desk;
  const {hints = 0, struck = [], response, confidence, closed} = entry;
  const {hintCost, mode, tries} = attempt.settings;
  if (closed) return nothing;
  const wrong =
    item.type === 'choice' || item.type === 'multiple' ? item.options.length - item.key.length : 0;
  const more = hints < (item.hints?.length ?? 0) || (element.hints && wrong - struck.length > 1);
  const left = tries - entry.tries.length;
  return html`${(item.hints ?? [])
    .slice(0, hints)
    .map((text) => html`<p part="hint" lang=${quiz.language} dir="auto">${text}</p>`)}
  ${
    mode !== 'flash' && more
      ? html`<div part="actions">
          <button type="button" class="hint" @click=${() => act({type: 'hint', item: item.id}, '.hint')}>
            ${t('hint')}
          </button>
          ${hintCost ? html`<p class="note">${t('hintCost', {cost: t.number(hintCost, {style: 'percent'})})}</p>` : nothing}
        </div>`
      : nothing
  }
  ${mode === 'immediate' && entry.tries.length && tries < Infinity ? html`<p class="note">${t('triesLeft', {count: left})}</p>` : nothing}
  ${
    element.confidence && response
      ? html`<fieldset part="confidence">
          <legend class="note">${t('howSure')}</legend>
          ${(['sure', 'fairly', 'guess'] as const).map(
            (value: Confidence) =>
              html`<label part="chip"
                ><input
                  type="radio"
                  name="confidence"
                  .checked=${confidence === value}
                  @change=${() => act({type: 'respond', item: item.id, response, confidence: value})}
                />
                ${t(value)}</label
              >`,
          )}
        </fieldset>`
      : nothing
  }`;
}

/** In place of the one main button. */
function buttons(shown: Shown, desk: Desk) {
  const {item, entry} = shown;
  const {t, attempt, element, act} = desk;
  const {mode} = attempt.settings;
  const {id} = item;
  if (mode === 'exam') return examButtons(shown, desk);
  if (mode === 'flash') {
    return entry.revealed
      ? (['knew', 'partly', 'missed'] as const).map(
          (grade: SelfGrade, i) =>
            html`<button
              type="button"
              class=${i ? nothing : 'first'}
              @click=${() => selfGrade(id, grade, desk)}
            >
              ${t(grade === 'partly' ? 'partlyKnew' : grade)}
            </button>`,
        )
      : html`<button
          type="button"
          class="main"
          @click=${() => act({type: 'reveal', item: id}, '[part=verdict]')}
        >
          ${t('reveal')}
        </button>`;
  }
  return html`<button type="submit" @click=${desk.proceed}>
      ${t(entry.closed ? (attempt.entries.every(({closed}) => closed) ? 'finish' : 'next') : 'check')}
    </button>
    ${
      !entry.closed && element.skip
        ? html`<button type="button" @click=${() => act({type: 'skip'})}>${t('skip')}</button>`
        : nothing
    }
    ${
      !entry.closed && entry.tries.length
        ? html`<button type="button" @click=${() => act({type: 'giveUp', item: id}, '[part=stem]')}>
            ${t('giveUp')}
          </button>`
        : nothing
    }`;
}

function examButtons({item, entry}: Shown, desk: Desk) {
  const {t, attempt, act, root} = desk;
  const {current, entries} = attempt;
  const open = entries.filter(({response}) => !response).length;
  const dialog = () => root.querySelector('dialog');
  const handIn = () => (open ? dialog()?.showModal() : act({type: 'finish'}));
  return html`${
      current > 0
        ? html`<button type="button" @click=${() => act({type: 'back'})}>${t('back')}</button>`
        : nothing
    }
    ${current < entries.length - 1 ? html`<button type="submit" @click=${desk.proceed}>${t('forward')}</button>` : nothing}
    <button type="button" aria-pressed=${!!entry.flagged} @click=${() => act({type: 'flag', item: item.id})}>
      ${t('flag')}
    </button>
    <button type="button" class=${current === entries.length - 1 ? 'main' : ''} @click=${handIn}>
      ${t('handIn')}
    </button>
    <dialog aria-labelledby="unanswered">
      <p id="unanswered">${t('unanswered', {count: open})}</p>
      <div part="actions">
        <button
          type="button"
          class="main"
          @click=${() => {
            dialog()?.close();
            act({type: 'finish'});
          }}
        >
          ${t('handInNow')}
        </button>
        <button type="button" @click=${() => dialog()?.close()}>${t('keepOn')}</button>
      </div>
    </dialog>`;
}

function selfGrade(item: string, grade: SelfGrade, {act}: Desk): void {
  act({type: 'respond', item, response: {type: 'self', grade}});
  act({type: 'grade', item});
  act({type: 'next'});
}

/** Looks at the time once a second while it is limited. */
function watchTime(session: Session, signal: AbortSignal): void {
  const timer = setInterval(() => {
    const {element} = session;
    if (element.isConnected) tick(session);
    element.requestUpdate();
  }, 1000);
  signal.addEventListener('abort', () => clearInterval(timer));
}

/** A word in time, and the end. */
function tick(session: Session): void {
  const {attempt, t} = session;
  const left = timeLeft(attempt, Date.now());
  if (left === 0) {
    session.act({type: 'finish'});
    session.announce(t('timeUp'));
  } else if (left && Math.ceil(left / 1000) === WARNING)
    session.announce(t('timeLow', {count: WARNING / 60}));
}

/** In mode `flash`: the answer, before the reader grades the recall. */
function reveal(shown: Shown, desk: Desk) {
  const {t, level} = desk;
  return html`<div part="feedback">
    ${grounds(shown, desk, true)}
    <div part="verdict" role="heading" aria-level=${level + 2} tabindex="-1">${t('grade')}</div>
  </div>`;
}

/** Beside an option that a hint struck out. */
function struckTag(id: string, {struck}: Entry, t: Translate) {
  return struck?.includes(id) ? html`<span class="tag">${t('struck')}</span>` : nothing;
}

/** "4:05", and hours only where there are some. */
function clock(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  const two = (value: number) => String(Math.floor(value) % 60).padStart(2, '0');
  const minutes = `${two(seconds / 60)}:${two(seconds)}`.replace(/^0(?=\d:)/, '');
  return seconds < 3600 ? minutes : `${Math.floor(seconds / 3600)}:${two(seconds / 60)}:${two(seconds)}`;
}
