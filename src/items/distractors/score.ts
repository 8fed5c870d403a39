import {shuffle, type Random} from '../random.js';

const RESULTS = '1-0 2-0 2-1 3-0 3-1 3-2 4-0 4-1 4-2 4-3 5-0 5-1 5-2 5-3 5-4 0-0 1-1 2-2 3-3'.split(' ');

/** Other results of the same game with the same winner, written as the key is; only of goals, where such results are common. */
export function otherScores(score: string, random: Random, count: number): string[] {
  const found = /^(\d{1,2})(\s?[-–—]\s?)(\d{1,2})$/.exec(score);
  if (!found) return [];
  const [left, right] = [Number(found[1]), Number(found[3])];
  if (Math.max(left, right) > 5) return [];
  const alike = RESULTS.map((result) => result.split('-').map(Number))
    .map(([a, b]) => (left < right ? [b, a] : [a, b]))
    .filter(([a, b]) => Math.sign(a - b) === Math.sign(left - right) && (a !== left || b !== right))
    .filter(([a, b]) => Math.abs(a + b - left - right) <= 3);
  // A late winner decides by one goal: results of the same margin come first.
  const margin = Math.abs(left - right);
  const offMargin = ([a, b]: number[]): number => Math.abs(Math.abs(a - b) - margin);
  return shuffle(alike, random)
    .sort((x, y) => offMargin(x) - offMargin(y))
    .slice(0, count)
    .map(([a, b]) => `${a}${found[2]}${b}`);
}
