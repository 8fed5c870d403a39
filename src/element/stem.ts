import {html} from 'lit/html.js';
import {BLANK} from '../items/item.js';
import type {Translate} from '../locales/translate.js';

/** A stem; a blank in it is a rule to the eye and a word to the ear. */
export const stem = (text: string, t: Translate) =>
  text.split(BLANK).map((part, i) =>
    i
      ? html`<span class="blank"><span class="hidden">${t('blank')}</span></span
          >${part}`
      : part,
  );
