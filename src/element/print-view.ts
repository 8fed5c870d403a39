import {html, nothing} from 'lit/html.js';
import type {Item} from '../items/item.js';
import type {Desk} from './desk.js';
import {keyInWords} from './all-in-words.js';
import {stem} from './stem.js';
import {css, wear} from './css.js';

const styles = css`
  [part='print'] {
    display: none;
  }
  @media print {
    section:has(+ [part='print']) {
      display: none;
    }
    [part='print'] {
      display: block;
    }
    .key {
      break-before: page;
    }
    .sheet {
      list-style: decimal;
      padding-inline-start: 2em;
    }
    .sheet li {
      break-inside: avoid;
    }
  }
`;

/** The quiz on paper: a worksheet, and the answer key on a page of its own. */
export function printView(desk: Desk) {
  const {t, quiz, level} = desk;
  wear(desk.root, styles);
  return html`<div part="print" lang=${quiz.language}>
    <div role="heading" aria-level=${level} part="stem">${quiz.title || t('worksheet')}</div>
    <ol class="sheet">
      ${quiz.items.map((item) => html`<li>${stem(item.stem, t)} ${space(item, desk)}</li>`)}
    </ol>
    <div class="key">
      <div role="heading" aria-level=${level} part="stem">${t('answerKey')}</div>
      <ol class="sheet">
        ${quiz.items.map(
          (item) =>
            html`<li>
              <b>${keyInWords(item, t)}</b>
              ${item.evidence.map(({quote}) => html`<blockquote>${quote}</blockquote>`)}
            </li>`,
        )}
      </ol>
    </div>
  </div>`;
}

/** Where the answer goes. */
function space(item: Item, {t}: Desk) {
  const box = (text: string, sign: string) => html`<p>${sign} ${text}</p>`;
  switch (item.type) {
    case 'true-false':
      return [box(t('true'), '○'), box(t('false'), '○')];
    case 'choice':
      return item.options.map(({text}) => box(text, '○'));
    case 'multiple':
      return item.options.map(({text}) => box(text, '☐'));
    case 'order':
      return item.options.map(({text}) => box(text, '___'));
    case 'match':
      return html`${item.prompts.map(({text}, i) => box(text, `___ ${i + 1}.`))}
      ${item.options.map(({text}, i) => box(text, `${String.fromCharCode(97 + (i % 26))})`))}`;
    case 'number':
      return box(item.key.unit ?? '', '____________');
    default:
      return item.stem.includes('_') ? nothing : box('', '____________');
  }
}
