import type {Item} from './item.js';

/** The options of an item to choose from; none of any other. */
export const optionTexts = (item: Item): string[] =>
  item.type === 'choice' || item.type === 'multiple' ? item.options.map(({text}) => text) : [];

/** What is right, as options or typed answers say it; none for an item that asks for a number, an order or a verdict. */
export function keyTexts(item: Item): string[] {
  if (item.type === 'choice' || item.type === 'multiple') {
    return item.options.filter(({id}) => item.key.includes(id)).map(({text}) => text);
  }
  return item.type === 'text' ? [...item.key.accepted] : [];
}
