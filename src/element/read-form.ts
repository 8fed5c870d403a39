import type {Item} from '../items/item.js';
import type {Response} from '../quiz/response.js';

/** What the form says, as a response; it may be none, when nothing was chosen or written. */
export function readForm(form: HTMLFormElement, {type}: Item): Response {
  const values = new FormData(form).getAll('response') as string[];
  switch (type) {
    case 'choice':
    case 'true-false':
      return {type, option: values[0] as string};
    case 'multiple':
      return {type, options: values};
    default:
      return {type: type as 'text', text: values[0] as string};
  }
}
