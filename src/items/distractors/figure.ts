import {upperInitial} from '../letter-case.js';
import {drawBelow, shuffle, type Random} from '../random.js';

const WORDS =
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
eighteen nineteen twenty`.split(/\s+/);

/** A figure taken apart: its number, and how to write another number the same way ("$1.13bn" with 0.87 is "$0.87bn"). */
interface Template {
  readonly mantissa: number;
  /** The last place the figure is given to: 10000 for "70,000", 0.01 for "1.13". */
  readonly step: number;
  readonly write: (mantissa: number) => string;
}

function templateOf(figure: string): Template | undefined {
  const digits = /\d[\d,]*(\.\d+)?/.exec(figure);
  if (digits) {
    const raw = digits[0].replace(/,$/, '');
    const mantissa = Number(raw.replace(/,/g, ''));
    const decimals = /\.(\d+)$/.exec(raw)?.[1].length ?? 0;
    const grouped = raw.includes(',');
    return {
      mantissa,
      step: decimals > 0 ? 10 ** -decimals : roundness(mantissa),
      write: (value) => {
        const plain = value.toFixed(decimals);
        return (
          figure.slice(0, digits.index) +
          (grouped || (value >= 1000 && mantissa < 1000) || (value >= 10_000 && mantissa < 10_000)
            ? plain.replace(/\B(?=(\d{3})+(?!\d))/g, ',')
            : plain) +
          figure.slice(digits.index + raw.length)
        );
      },
    };
  }
  const [first, ...rest] = figure.split(/[ -]/);
  const word = WORDS.indexOf(first.toLowerCase());
  if (word < 1) return undefined;
  const capital = /^\p{Lu}/u.test(figure);
  const tail = figure.slice(first.length);
  if (rest.length > 0 && !/^ (million|billion|trillion|thousand|hundred|dozen)$/.test(tail)) return undefined;
  return {
    mantissa: word,
    step: 1,
    write: (value) => {
      const text = WORDS[value] ?? String(value);
      return (capital ? upperInitial(text) : text) + tail;
    },
  };
}

/** The largest power of ten that divides the number, but never so large that one digit alone is left to vary below 3. */
function roundness(value: number): number {
  let step = 1;
  while (value % (step * 10) === 0 && value >= step * 10) step *= 10;
  return value / step < 4 && step > 1 ? step / 2 : step;
}

export interface FigureOptions {
  /** A share cannot pass it. */
  readonly atMost?: number;
  /** How many distractors stand below the key. */
  readonly below: number;
  readonly count: number;
}

const LOWER = [0.75, 0.62, 0.5, 0.4, 0.85, 0.3];
const HIGHER = [1.35, 1.6, 2, 2.5, 1.2, 3];

/**
 * Other figures of the same scale, roundness and form, none closer to the key or to each other than a sixth: what a reader who has
 * not read the article could believe. Ascending; fewer than asked when there is no room.
 */
export function otherFigures(
  figure: string,
  random: Random,
  {atMost, below, count}: FigureOptions,
): string[] {
  const template = templateOf(figure);
  if (!template || template.mantissa === 0) return [];
  const {mantissa, write} = template;
  const small = mantissa <= 12 && template.step === 1;
  const pick = (factors: readonly number[], signed: readonly number[], wanted: number): number[] => {
    const chosen: number[] = [];
    const candidates = small
      ? shuffle(signed.slice(0, wanted + 1), random).map((delta) => mantissa + delta)
      : factors
          .slice(0, Math.max(wanted, 4))
          .map((factor) => snap(mantissa * factor * (0.96 + 0.08 * random()), template));
    for (const value of candidates) {
      if (chosen.length === wanted) break;
      if (value <= (small ? 1 : 0) || (atMost !== undefined && value > atMost)) continue;
      if ([mantissa, ...chosen].every((other) => isApart(value, other, small))) chosen.push(value);
    }
    return chosen;
  };
  const lower = pick(LOWER, [-1, -2, -3, -4], below);
  const higher = pick(HIGHER, [1, 2, 3, 4, 5], count - lower.length);
  const missing = count - lower.length - higher.length;
  const more =
    missing > 0
      ? pick(LOWER, [-1, -2, -3, -4], lower.length + missing).slice(0, lower.length + missing)
      : lower;
  return [...(more.length > lower.length ? more : lower), ...higher].sort((a, b) => a - b).map(write);
}

function isApart(a: number, b: number, small: boolean): boolean {
  return small ? a !== b : Math.abs(a - b) >= Math.max(a, b) / 7;
}

/** To the key's own roundness; a figure given to the last digit gets one that is not round either. */
function snap(value: number, {step, mantissa}: Template): number {
  const snapped = Math.max(step, Math.round(value / step) * step);
  const rounder = snapped % (step * 10) === 0 && mantissa % (step * 10) !== 0 && mantissa > 20;
  return Number((rounder ? snapped + step : snapped).toFixed(6));
}

/**
 * Four figures, ascending, the key among them in any place; for a bound only on the side where they are surely false: whoever has
 * "more than 500" has more than 300 too, and what is "up to 60" is up to 80.
 */
export function figureOptions(
  figure: string,
  random: Random,
  bound?: 'lower' | 'upper',
): string[] | undefined {
  const below = bound === 'lower' ? 0 : bound === 'upper' ? 3 : drawBelow(4, random);
  const others = otherFigures(figure, random, {below, count: 3});
  if (bound && others.some((other) => mantissaOf(other) < mantissaOf(figure) === (bound === 'lower')))
    return undefined;
  return others.length < 3 ? undefined : [...others, figure].sort((a, b) => mantissaOf(a) - mantissaOf(b));
}

/** The number a figure's text gives, for ordering. */
const mantissaOf = (figure: string): number => templateOf(figure)?.mantissa ?? 0;
