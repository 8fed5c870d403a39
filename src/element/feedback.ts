import {html, nothing} from 'lit/html.js';
import {scoreEntry} from '../quiz/score-attempt.js';
import type {Desk, Shown} from './desk.js';
import {icon, type Verdict} from './icon.js';
import {keyInWords} from './in-words.js';
import {responseOf} from './inputs.js';
import {textFragment} from './text-fragment.js';

/** How an item turned out. */
export function outcome({item, entry}: Shown, {attempt, t, score}: Desk) {
  const {score: share, points, maxPoints} = scoreEntry(score, item, entry, attempt);
  const verdict: Verdict = share === 1 ? 'correct' : share ? 'partly' : 'incorrect';
  return {verdict, share, word: t(verdict), points: t('points', {n: points, count: maxPoints})};
}

/** What the reader hears after an answer: the verdict, the author's words, the right answer, and what it rests on. */
export function feedback(shown: Shown, desk: Desk) {
  const {item, entry} = shown;
  const {quiz, level} = desk;
  const {verdict, share, word, points} = outcome(shown, desk);
  const response = responseOf(entry);
  const option =
    'options' in item &&
    response &&
    'option' in response &&
    item.options.find(({id}) => id === response.option);
  const remark = share < 1 ? item.feedback?.incorrect : item.feedback?.correct;
  return html`<div part="feedback">
    <div part="verdict" class=${verdict} role="heading" aria-level=${level + 2} tabindex="-1">
      ${icon(verdict)}${word}
    </div>
    <p class="note">${points}</p>
    ${[option && option.feedback, entry.closed && remark].map((text) =>
      text ? html`<p lang=${quiz.language} dir="auto">${text}</p>` : nothing,
    )}
    ${entry.closed ? grounds(shown, desk, share < 1 && !('options' in item)) : nothing}
  </div>`;
}

/** The right answer, where nothing else shows it, and the quotes it rests on. */
export function grounds(shown: Shown, desk: Desk, key: boolean) {
  const {item} = shown;
  const {t, quiz, element} = desk;
  const url = quiz.source?.url;
  return html`${
    key
      ? html`<p>${t('rightAnswer')}: <b lang=${quiz.language} dir="auto">${keyInWords(shown, desk)}</b></p>`
      : nothing
  }
  ${item.evidence.map(
    ({quote}, i) =>
      html`<figure part="evidence">
        ${i ? nothing : html`<figcaption class="note">${t('fromArticle')}</figcaption>`}
        <blockquote part="quote" lang=${quiz.language} dir="auto">${quote}</blockquote>
        ${
          element.for
            ? desk.rare?.wayTo(quote, desk)
            : url
              ? html`<a href=${textFragment(url, quote)} target="_blank" rel="noopener"
                  >${t('readAtSource')}</a
                >`
              : nothing
        }
      </figure>`,
  )}`;
}
