// What an item says, for those who look at its words.

const FUNCTION_WORDS = new Set(
  `a an the of in on at to for by from with and or but as is are was were be been being has have had do does did will would
  can could may might must shall should who whom whose which what when where why how many much that this it its their his
  her he she they not about into over after before than more most according said because due`.split(/\s+/),
);

/** The folded words and figures of a text: "$1,200" is "1200". */
export function wordsOf(text) {
  return (
    text
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      .replace(/[’ʼ]/g, "'")
      .replace(/'s\b/g, '')
      .replace(/(\d),(?=\d{3})/g, '$1')
      .match(/\d+(?:\.\d+)?|[\p{L}\p{N}']+/gu) ?? []
  );
}

/** Those of its words that tell it from others. */
export const contentWords = (text) =>
  wordsOf(text).filter((word) => word.length > 3 && !FUNCTION_WORDS.has(word));

export const isFunctionWord = (word) => FUNCTION_WORDS.has(word);

/** The options of an item; none where the interface gives them. */
export const optionTexts = ({options = []}) => options.map(({text}) => text);

/** What an item holds for right, as texts. */
export function keyTexts({type, key, options = []}) {
  const textOf = (id) => options.find((option) => option.id === id)?.text ?? id;
  switch (type) {
    case 'number':
      return ['value' in key ? String(key.value) : `${key.min} to ${key.max}`];
    case 'text':
      return [...key.accepted];
    case 'match':
      return key.map(([, option]) => textOf(option));
    default:
      return key.map(textOf);
  }
}

/** Every number a text says, by `parseNumber`: the longest readings only, so that "25 million" is no 25. */
export function figuresIn(text, parseNumber) {
  const words = text.split(/\s+/).map((word) => word.replace(/^[("“]+|[)"”,;:.?!]+$/g, ''));
  const figures = [];
  for (let from = 0; from < words.length; from++) {
    for (let to = Math.min(words.length, from + 6); to > from; to--) {
      const figure = parseNumber(words.slice(from, to).join(' '));
      if (figure === undefined) continue;
      figures.push(figure);
      from = to - 1;
      break;
    }
  }
  return figures;
}

/** The first of them; undefined where there is none. */
export const figureIn = (text, parseNumber) => figuresIn(text, parseNumber)[0];
