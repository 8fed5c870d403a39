import type {Item} from '../items/item.js';
import type {Response} from '../quiz/response.js';
import {isPicked} from './inputs.js';

/** What the form says, as a response; it may be none, when nothing was chosen or written. */
export function readForm(form: HTMLFormElement, item: Item): Response {
  const {type} = item;
  const options = new FormData(form).getAll('response') as string[];
  const [value] = options;
  return (
    type === 'multiple' ? {type, options} : isPicked(item) ? {type, option: value} : {type, text: value}
  ) as Response;
}
