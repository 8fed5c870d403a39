import type {NumberKey} from '../items/item.js';
import {parseNumber, type Separators} from '../language/quantities/number-words.js';
import {separatorsOf} from './separators.js';

/** Hedges and currency letters beside those `parseNumber` lets stand in front. */
const LEADING =
  /^(just |some |nearly |almost |over |under |up to |(more|less|fewer) than |at (least|most) )+/;

/**
 * The numbers that a typed answer can mean: none when it is no number, two when the English and the locale's separators
 * read it differently ("70.000"). Hedge and currency in front and unit behind don't count.
 */
export function readNumbers(text: string, locale = 'en'): readonly number[] {
  const plain = text.toLowerCase().trim().replace(/\s+/g, ' ').replace(LEADING, '');
  const read = [undefined, separatorsOf(locale)].map((separators) => leadingNumber(plain, separators));
  return [...new Set(read.filter((number) => number !== undefined))];
}

/** The number that the text is, or that its first words are when none behind them belongs to a number. */
function leadingNumber(text: string, separators?: Separators): number | undefined {
  const whole = parseNumber(text, separators);
  if (whole !== undefined) return whole;
  // "53%", "400km", but not "70k".
  const words = text.replace(/(\d)([a-z]{2,}|°)/g, '$1 $2').split(' ');
  for (let end = Math.min(words.length, 9); end > 0; end--) {
    const number = parseNumber(words.slice(0, end).join(' '), separators);
    if (number === undefined) continue;
    const unit = words.slice(end);
    return unit.some((word) => /\d/.test(word) || parseNumber(word, separators) !== undefined)
      ? undefined
      : number;
  }
}

/** Whether the number answers the key: bounds included, and spared what binary fractions get wrong. */
export function isWithin(number: number, key: NumberKey): boolean {
  const [min, max] =
    'min' in key ? [key.min, key.max] : [key.value - key.tolerance, key.value + key.tolerance];
  const slack = 4 * Number.EPSILON * Math.max(Math.abs(number), Math.abs(min), Math.abs(max));
  return number >= min - slack && number <= max + slack;
}
