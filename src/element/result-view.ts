import {html, nothing} from 'lit/html.js';
import type {Desk, Shown} from './desk.js';
import {grounds, outcome} from './feedback.js';
import {icon} from './icon.js';
import {responseInWords} from './in-words.js';
import {stem} from './stem.js';

/** The end: the score, every item again with its answer, and the ways to go on. */
export function resultView(desk: Desk) {
  const {t, quiz, attempt, level, items, error} = desk;
  const {points, maxPoints, share} = desk.total;
  return html`<div part="result">
    <div part="verdict" role="heading" aria-level=${level + 1} tabindex="-1">${t('result')}</div>
    <p part="score">${t('points', {n: points, count: maxPoints})}</p>
    <p class="note">${t.number(share, {style: 'percent', maximumFractionDigits: 0})}</p>
    <p lang=${quiz.language}>${desk.rare?.bandFor(quiz, share)?.text}</p>
    <div part="actions">
      ${
        share < 1
          ? html`<button type="submit" @click=${() => desk.act({type: 'retryMissed'})}>${t('retry')}</button>`
          : nothing
      }
      <button type="button" @click=${() => desk.act({type: 'restart', seed: attempt.seed})}>
        ${t('restart')}
      </button>
      ${desk.stage.others && desk.rare?.wayToOthers(desk)}
      <button type="button" class="link" @click=${() => desk.request(({share}) => share(desk))}>
        ${t('share')}
      </button>
      <button type="button" class="link" @click=${() => desk.request(({print}) => print(desk))}>
        ${t('print')}
      </button>
    </div>
    <p part="error">${error}</p>
    <div part="review-heading" class="lead" role="heading" aria-level=${level + 1}>${t('review')}</div>
    <ol part="review">
      ${items.map((shown) => reviewed(shown, desk))}
    </ol>
  </div>`;
}

function reviewed(shown: Shown, desk: Desk) {
  const {t, quiz, level} = desk;
  const {item} = shown;
  const {verdict, share, word, points} = outcome(shown, desk);
  return html`<li>
    <div
      part="review-stem"
      class="lead"
      role="heading"
      aria-level=${level + 2}
      lang=${quiz.language}
      dir="auto"
    >
      ${stem(item.stem, t)}
    </div>
    <p><span class=${verdict}>${icon(verdict)} ${word}</span> <span class="note">${points}</span></p>
    <p>
      ${t('yourAnswer')}:
      <b lang=${quiz.language} dir="auto">${responseInWords(shown, desk)}</b>
    </p>
    ${grounds(shown, desk, share < 1)}
  </li>`;
}
