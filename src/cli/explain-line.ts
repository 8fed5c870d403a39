import type {Item, Option} from '../items/item.js';

interface Explained {
  readonly verdict: string;
  readonly reason?: string;
  readonly item: Item;
}

/** A candidate on one line: verdict, reason, kind, type, stem and key, apart by tabs. */
export function explainLine({verdict, reason = '-', item}: Explained): string {
  const cells = [verdict, reason, item.kind, item.type, item.stem, keyOf(item)];
  // What an article holds must neither break the line nor command the terminal.
  return cells.map((cell) => cell.replace(/[\s\p{Cc}]+/gu, ' ').trim()).join('\t');
}

function keyOf(item: Item): string {
  switch (item.type) {
    case 'choice':
    case 'multiple':
      return item.key.map((id) => textOf(id, item.options)).join(' | ');
    case 'order':
      return item.key.map((id) => textOf(id, item.options)).join(' < ');
    case 'match':
      return item.key.map(([p, o]) => `${textOf(p, item.prompts)} = ${textOf(o, item.options)}`).join(' | ');
    case 'text':
      return item.key.accepted.join(' | ');
    case 'number': {
      const {key} = item;
      const {unit = ''} = key;
      return 'value' in key ? `${key.value} ±${key.tolerance} ${unit}` : `${key.min} to ${key.max} ${unit}`;
    }
    case 'true-false':
      return item.key[0];
  }
}

function textOf(id: string, options: readonly Option[]): string {
  return options.find((option) => option.id === id)?.text ?? id;
}
