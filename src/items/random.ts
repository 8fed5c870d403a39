/** Draws a number from 0 up to, not including, 1. */
export type Random = () => number;

/**
 * A generator that `seed` decides wholly; every string is a seed, '' and '0' included. Integer arithmetic only, so that
 * every engine draws the same.
 *
 * It is SplitMix (Steele, Lea and Flood, "Fast Splittable Pseudorandom Number Generators", 2014) with 32-bit words and
 * MurmurHash3's mixing, started from MurmurHash3 (Austin Appleby, public domain) of the seed.
 */
export function createRandom(seed: string): Random {
  let state = hash(seed);
  return () => {
    state = (state + 0x9e3779b9) | 0;
    return (mix(state) >>> 0) / 0x1_0000_0000;
  };
}

/** A whole number from 0 up to, not including, `end` (1 to 2^32). */
export function drawBelow(end: number, random: Random): number {
  return Math.floor(random() * end);
}

/** The same members in an order that `random` decides (Fisher and Yates, as Durstenfeld wrote it). `list` stays as it is. */
export function shuffle<T>(list: readonly T[], random: Random): T[] {
  const shuffled = [...list];
  for (let last = shuffled.length - 1; last > 0; last--) {
    const other = drawBelow(last + 1, random);
    [shuffled[last], shuffled[other]] = [shuffled[other] as T, shuffled[last] as T];
  }
  return shuffled;
}

/** A 32-bit hash of a text in hexadecimal digits: to tell texts apart, not to keep secrets. */
export function fingerprint(text: string): string {
  return (hash(text) >>> 0).toString(16).padStart(8, '0');
}

/** MurmurHash3 over the text's UTF-16 units, one 32-bit block a unit. */
function hash(text: string): number {
  let h = text.length;
  for (let i = 0; i < text.length; i++) {
    const k = Math.imul(text.charCodeAt(i), 0xcc9e2d51);
    h ^= Math.imul((k << 15) | (k >>> 17), 0x1b873593);
    h = (Math.imul((h << 13) | (h >>> 19), 5) + 0xe6546b64) | 0;
  }
  return mix(h);
}

function mix(h: number): number {
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
