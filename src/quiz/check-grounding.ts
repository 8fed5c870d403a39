import type {Item, ItemKind} from '../items/item.js';
import {parseNumber} from '../language/quantities/number-words.js';
import type {Fault} from './fault.js';
import {foldText} from './fold-text.js';
import {explain, type Problem} from './problem.js';
import type {Quiz} from './quiz.js';
import {isWithin} from './read-numbers.js';

export interface Grounding {
  /** Quotes that do not stand in the article at their offsets, and keys that no quote names at all. */
  readonly problems: readonly Problem[];
  /** Keys that the quotes name by less than half, and items without evidence: for somebody to look at. */
  readonly warnings: readonly Problem[];
}

/** Kinds whose key is reckoned from the quotes rather than named in them: "twice as many", a weekday's date. */
const RECKONED: readonly ItemKind[] = ['comparison', 'order', 'when'];

/**
 * Checks that each quote of the quiz stands in the article word for word at its offsets, and that the quotes name what
 * the item holds for right: its words of weight, or a number that is right.
 */
export function checkGrounding(quiz: Quiz, articleText: string): Grounding {
  const problems: Fault[] = [];
  const warnings: Fault[] = [];
  quiz.items.forEach((item, i) => {
    const path = `/items/${i}`;
    item.evidence.forEach(({quote, start, end}, j) => {
      const there = articleText.slice(start, end);
      if (there !== quote) {
        problems.push({code: 'quote', path: `${path}/evidence/${j}`, value: quote, detail: cut(there)});
      }
    });
    const quotes = item.evidence.map(({quote}) => quote);
    if (!quotes.length)
      return warnings.push({code: 'list-length', path: `${path}/evidence`, value: [], detail: 1});
    const named = shareNamed(item, quotes);
    const unnamed = {
      code: 'key-not-in-quote',
      path: `${path}/key`,
      value: keyTexts(item).join(', '),
    } as const;
    if (!named && !RECKONED.includes(item.kind)) problems.push(unnamed);
    // Half of a name in full is enough: stories go on with the surname.
    else if (named < 0.5) warnings.push(unnamed);
  });
  return {problems: problems.map(explain), warnings: warnings.map(explain)};
}

const cut = (text: string) => JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);

/** What the item holds for right, as text. Empty where the key is a judgement on the quotes, not words in them. */
function keyTexts(item: Item): readonly string[] {
  switch (item.type) {
    case 'choice':
    case 'multiple':
      return item.options.filter(({id}) => item.key.includes(id)).map(({text}) => text);
    case 'match':
      return item.key.map(([, option]) => item.options.find(({id}) => id === option)?.text ?? option);
    case 'text':
      return item.key.accepted;
    case 'number':
      return ['value' in item.key ? String(item.key.value) : `${item.key.min} to ${item.key.max}`];
    default:
      return [];
  }
}

/** How much of the key the quotes name, from 0 to 1. */
function shareNamed(item: Item, quotes: readonly string[]): number {
  const numbers = quotes.flatMap(numbersIn);
  if (item.type === 'number') return Number(numbers.some((number) => isWithin(number, item.key)));
  const said = new Set(quotes.flatMap(wordsOf));
  const shares = keyTexts(item).map((text) => {
    const number = parseNumber(text);
    if (number !== undefined && numbers.includes(number)) return 1;
    const words = wordsOf(text);
    return words.length ? words.filter((word) => said.has(word)).length / words.length : 1;
  });
  if (!shares.length) return 1;
  return item.type === 'text'
    ? Math.max(...shares)
    : shares.reduce((sum, share) => sum + share) / shares.length;
}

/** The folded words of a text that carry weight: not articles, prepositions and the like. */
function wordsOf(text: string): readonly string[] {
  return text
    .split(/[\s\p{Pd}/]+/u)
    .map((word) => foldText(word.replace(/['’]s$/, '')))
    .filter((word) => word && !LIGHT.has(word));
}

const LIGHT: ReadonlySet<string> = new Set(
  'a an the of in on at by to from for with and or about around nearly almost roughly some more less than over under least most'.split(
    ' ',
  ),
);

/** Every number that up to six neighbouring words of the text say. */
function numbersIn(text: string): readonly number[] {
  const words = text.split(/\s+/).map((word) => word.replace(/^[("'“‘[]+|[)"'”’\],.;:!?]+$/g, ''));
  return words.flatMap((word, from) => {
    const number = parseNumber(word);
    if (number === undefined && !/^(an?|half)$/i.test(word)) return [];
    const longer = [2, 3, 4, 5, 6].flatMap(
      (length) => parseNumber(words.slice(from, from + length).join(' ')) ?? [],
    );
    return number === undefined ? longer : [number, ...longer];
  });
}
