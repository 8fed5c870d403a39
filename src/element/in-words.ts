import type {Desk, Shown} from './desk.js';
import {optionsOf, responseOf} from './inputs.js';

/** What the reader answered, as a reader would say it. */
export function responseInWords(shown: Shown, desk: Desk): string {
  const {t, rare} = desk;
  const response = responseOf(shown.entry);
  if (!response) return t('noAnswer');
  if (rare) return rare.responseInWords(shown.item, response, t);
  return picked(
    shown,
    'option' in response ? [response.option] : 'options' in response && response.options,
    desk,
  );
}

/** The right answer, as a reader would say it. */
export const keyInWords = (shown: Shown, desk: Desk): string =>
  desk.rare?.keyInWords(shown.item, desk.t) ?? picked(shown, shown.item.key, desk);

const picked = (shown: Shown, ids: unknown, desk: Desk) =>
  optionsOf(shown, desk)
    .filter(({id}) => (ids as readonly string[]).includes(id))
    .map(({text}) => text)
    .join(', ');
