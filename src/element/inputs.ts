import {html, nothing} from 'lit/html.js';
import type {Item, Option} from '../items/item.js';
import type {Entry} from '../quiz/attempt.js';
import type {Response} from '../quiz/response.js';
import type {Desk, Shown} from './desk.js';
import {tag} from './tag.js';

/** The response on show: the one being given, else the last that was graded. */
export const responseOf = ({response, tries}: Entry): Response | undefined =>
  response ?? tries.at(-1)?.response;

/** The options of an item in the order shown; a statement's are the interface's own words. */
export function optionsOf({item, entry}: Shown, {t}: Desk): readonly Option[] {
  if (item.type === 'true-false') {
    return (['true', 'false'] as const).map((id) => ({id, text: t(id)}));
  }
  if (!('options' in item)) return [];
  return (
    entry.options?.flatMap((id) => item.options.find((option) => option.id === id) ?? []) ?? item.options
  );
}

/** Whether an item is answered by picking, as most are. */
export const isPicked = ({type}: Item): boolean => /^(choice|multiple|true-false)$/.test(type);

/** The inputs that an item is answered with. They stay what they are when the item is closed. */
export function inputs(shown: Shown, desk: Desk): unknown {
  const {item, entry} = shown;
  return isPicked(item)
    ? optionsOf(shown, desk).map((option) => choice(option, item, entry, desk))
    : desk.rare?.inputs(shown, desk);
}

function choice({id, text}: Option, item: Item, entry: Entry, desk: Desk) {
  const {closed} = entry;
  const response = responseOf(entry);
  const chosen =
    !!response &&
    ('option' in response ? response.option === id : 'options' in response && response.options.includes(id));
  return html`<label part="option" class=${entry.struck?.includes(id) ? 'struck' : nothing}>
    <input
      type=${item.type === 'multiple' ? 'checkbox' : 'radio'}
      name="response"
      value=${id}
      .checked=${chosen}
      aria-disabled=${closed || nothing}
    />
    <span lang=${desk.quiz.language} dir="auto">${text}</span>
    ${tag(id, chosen, {item, entry}, desk)}
  </label>`;
}
