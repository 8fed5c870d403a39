import {drawBelow, type Random} from '../random.js';

const STEPS = [5, 8, 12, 16, 21, 26];

/**
 * Four percentages, ascending, the key among them: near enough to be believed (a turnout of 92 is not answered by 38), and never over
 * 100 or under 1. Undefined for a share too near an end to have four.
 */
export function percentOptions(figure: string, random: Random): string[] | undefined {
  const found = /^(\d+(?:\.(\d+))?)(.*)$/s.exec(figure);
  if (!found) return undefined;
  const key = Number(found[1]);
  const decimals = found[2]?.length ?? 0;
  // Small shares differ by their own size, large ones by points.
  const scale = key < 20 ? Math.max(key, 1) / 12 : 1;
  const jitter = decimals > 0 ? drawBelow(9, random) / 10 ** decimals : 0;
  const below = drawBelow(4, random);
  const steps = STEPS.map((step) => step * scale + jitter);
  const lower = steps.map((step) => key - step).filter((value) => value > key / 4 && value >= 0.5);
  const higher = steps.map((step) => key + step).filter((value) => value < 99);
  const chosen = [...lower.slice(0, below), ...higher.slice(0, 3 - Math.min(below, lower.length))];
  if (chosen.length < 3) chosen.push(...lower.slice(below, below + 3 - chosen.length));
  const texts = new Set(
    [...chosen, key].sort((a, b) => a - b).map((value) => value.toFixed(decimals) + found[3]),
  );
  return texts.size === 4 ? [...texts] : undefined;
}
