import {html, nothing} from 'lit/html.js';
import type {Desk, Shown} from './desk.js';
import {icon} from './icon.js';

/** What stands beside an option once the item is closed: whether it was chosen, and is right. */
export function tag(id: string, chosen: boolean, {item, entry}: Shown, {t, extras}: Desk) {
  if (!entry.closed) return extras?.struckTag(id, entry, t);
  const key = (item.key as readonly string[]).includes(id);
  const words = [chosen && t('yourAnswer'), key && t('rightAnswer')].filter(Boolean).join(', ');
  const verdict = key ? 'correct' : 'incorrect';
  return words ? html`<span class="tag ${verdict}">${icon(verdict)} ${words}</span>` : nothing;
}
