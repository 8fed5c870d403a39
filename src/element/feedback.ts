import {html, nothing} from 'lit';
import {scoreEntry} from '../quiz/score-attempt.js';
import type {Translate} from '../locales/translate.js';
import type {Scorer} from '../quiz/scorer.js';
import type {OpenDesk, Shown} from './desk.js';
import {icon, type Verdict} from './icon.js';
import {keyInWords} from './in-words.js';
import {responseOf} from './inputs.js';
import {textFragment} from './text-fragment.js';

/** How an item turned out. */
export function outcome({item, entry}: Shown, {attempt, t}: Pick<OpenDesk, 'attempt' | 't'>, score: Scorer) {
  const {score: share, points, maxPoints} = scoreEntry(score, item, entry, attempt);
  const verdict: Verdict = share === 1 ? 'correct' : share ? 'partly' : 'incorrect';
  return {verdict, share, word: t(verdict), points: t('points', {n: points, count: maxPoints})};
}

/** What stands beside an option: once the item is closed whether it was chosen and is right, before that whether it is struck out. */
export function tag(id: string, chosen: boolean, {item, entry}: Shown, t: Translate) {
  const {closed, struck} = entry;
  if (!closed) return struck?.includes(id) ? html`<span class="tag">${t('struck')}</span>` : nothing;
  const key = (item.key as readonly string[]).includes(id);
  const words = [chosen && t('yourAnswer'), key && t('rightAnswer')].filter(Boolean).join(', ');
  const verdict = key ? 'correct' : 'incorrect';
  return words ? html`<span class="tag ${verdict}">${icon(verdict)} ${words}</span>` : nothing;
}

/** What the reader hears after an answer: the verdict, the author's words, the right answer, and what it rests on. */
export function feedback(shown: Shown, desk: OpenDesk) {
  const {item, entry} = shown;
  const {quiz, level, session} = desk;
  const {verdict, share, word, points} = outcome(shown, desk, session.score);
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
export function grounds({item}: Shown, {t, quiz, session}: OpenDesk, key: boolean) {
  const url = quiz.source?.url;
  const show = (quote: string, {currentTarget}: Event) =>
    session.showQuote(quote, currentTarget as HTMLElement);
  return html`${
    key
      ? html`<p>${t('rightAnswer')}: <b lang=${quiz.language} dir="auto">${keyInWords(item, t)}</b></p>`
      : nothing
  }
  ${item.evidence.map(
    ({quote}, i) =>
      html`<figure part="evidence">
        ${i ? nothing : html`<figcaption class="note">${t('fromArticle')}</figcaption>`}
        <blockquote part="quote" lang=${quiz.language} dir="auto">${quote}</blockquote>
        ${
          session.stage.element.for
            ? html`<button type="button" class="link" @click=${(event: Event) => show(quote, event)}>
                ${t('showInArticle')}
              </button>`
            : url
              ? html`<a href=${textFragment(url, quote)} target="_blank" rel="noopener"
                  >${t('readAtSource')}</a
                >`
              : nothing
        }
      </figure>`,
  )}`;
}
