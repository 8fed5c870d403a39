import type {Item, Option} from '../items/item.js';
import type {Response} from '../quiz/response.js';
import type {Translate} from '../locales/translate.js';

/** What the reader answered, as a reader would say it. */
export function responseInWords(item: Item, response: Response, t: Translate): string {
  if ('text' in response) return response.text;
  if ('option' in response) return idsInWords(item, [response.option], t);
  if ('options' in response) return idsInWords(item, response.options, t);
  if ('pairs' in response) return idsInWords(item, response.pairs, t);
  return t(response.grade === 'partly' ? 'partlyKnew' : response.grade);
}

/** The right answer, as a reader would say it. */
export function keyInWords(item: Item, t: Translate): string {
  if (item.type === 'text') return item.key.accepted[0] as string;
  if (item.type !== 'number') return idsInWords(item, item.key, t);
  const {unit = '', ...key} = item.key;
  return `${'value' in key ? t.number(key.value) : t('range', key)} ${unit}`.trim();
}

function idsInWords(item: Item, ids: readonly (string | readonly [string, string])[], t: Translate): string {
  const options =
    'options' in item ? item.options : (['true', 'false'] as const).map((id) => ({id, text: t(id)}));
  const textOf = (id: string, of: readonly Option[] = options) =>
    of.find((option) => option.id === id)?.text ?? id;
  const texts = ids.map((id) =>
    typeof id === 'string'
      ? textOf(id)
      : `${textOf(id[0], (item as {prompts?: readonly Option[]}).prompts)} – ${textOf(id[1])}`,
  );
  if (item.type === 'order') return texts.map((text, i) => `${i + 1}. ${text}`).join(' ');
  return texts.join(item.type === 'match' ? '; ' : ', ');
}
