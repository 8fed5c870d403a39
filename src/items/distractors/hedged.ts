import type {Quantity} from '../../language/quantity.js';
import {isApproximate} from '../wh.js';
import type {Random} from '../random.js';
import {drawBelowCount, mantissaOf, otherFigures} from './figure.js';

const LOWER_BOUND = new Set([
  'at least',
  'more than',
  'over',
  'no fewer than',
  'upwards of',
  'no less than',
  'exceeding',
]);
const UPPER_BOUND = new Set([
  'up to',
  'less than',
  'fewer than',
  'under',
  'at most',
  'no more than',
  'below',
  'as many as',
  'as much as',
]);

/**
 * The options for a figure, the key among them, ascending. A figure that is a bound ("more than 500") is entailed by every laxer
 * bound: on that side the distractors are turned round ("fewer than 300"), so that each is surely false.
 */
export function figureOptions(
  figure: string,
  quantity: Quantity,
  random: Random,
  {withHedge, atMost}: {withHedge: boolean; atMost?: number},
): {options: string[]; key: string} | undefined {
  const hedge = withHedge ? (quantity.hedge ?? '') : '';
  const below = drawBelowCount(3, random);
  const others = otherFigures(figure, random, {
    below,
    count: 3,
    atMost,
    wide: quantity.hedge !== undefined && !isApproximate(quantity.hedge.toLowerCase()),
  });
  if (others.length < 3) return undefined;
  const keyed = mantissaOf(figure);
  const lower = hedge.toLowerCase();
  const write = (text: string): string => {
    if (hedge === '') return text;
    if (isApproximate(lower)) return `${hedge} ${text}`;
    const smaller = mantissaOf(text) < keyed;
    if (LOWER_BOUND.has(lower)) return smaller ? `fewer than ${text}` : `${hedge} ${text}`;
    return smaller || text === figure ? `${hedge} ${text}` : `more than ${text}`;
  };
  if (hedge !== '' && !isApproximate(lower) && !LOWER_BOUND.has(lower) && !UPPER_BOUND.has(lower))
    return undefined;
  const money = quantity.kind !== 'count';
  const all = [...others, figure].sort((a, b) => mantissaOf(a) - mantissaOf(b));
  const texts = all.map((text) => (money ? write(text).replace(/^fewer than/, 'less than') : write(text)));
  return {options: texts, key: texts[all.indexOf(figure)]};
}
