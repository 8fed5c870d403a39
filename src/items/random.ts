/**
 * Chance that a seed decides: integer arithmetic only, so that every engine draws the same.
 *
 * The generator is sfc32, Chris Doty-Humphrey's "Small Fast Counting" generator with 32-bit words, version 4, from PractRand
 * (https://pracrand.sourceforge.net/RNG_engines.txt): 128 bits of state, period at least 2^32.
 * Its state is filled from the seed by MurmurHash3's mixing (Austin Appleby, public domain).
 */

/** Draws a number from 0 up to, not including, 1. */
export type Random = () => number;

/** A generator that `seed` decides wholly. Every string is a seed, '' and '0' included. */
export function createRandom(seed: string): Random {
  const hash = hashOf(seed);
  let [a, b, c] = [hash(), hash(), hash()];
  let counter = 1;
  const draw = () => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    c |= 0;
    return sum >>> 0;
  };
  // What the author of sfc32 asks for, lest near seeds begin alike.
  for (let round = 0; round < 12; round++) draw();
  return () => draw() / 0x1_0000_0000;
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

/** A 32-bit hash of a text, as eight hexadecimal digits: to tell texts apart, not to keep secrets. */
export function fingerprint(text: string): string {
  return (hashOf(text)() >>> 0).toString(16).padStart(8, '0');
}

/** MurmurHash3 over the text's UTF-16 units, one 32-bit block a unit; further calls give further words. */
function hashOf(text: string): () => number {
  let h = 1779033703 ^ text.length;
  for (let i = 0; i < text.length; i++) {
    let k = Math.imul(text.charCodeAt(i), 0xcc9e2d51);
    k = (k << 15) | (k >>> 17);
    h ^= Math.imul(k, 0x1b873593);
    h = (h << 13) | (h >>> 19);
    h = (Math.imul(h, 5) + 0xe6546b64) | 0;
  }
  return () => {
    h ^= h >>> 16;
    h = Math.imul(h, 0x85ebca6b);
    h ^= h >>> 13;
    h = Math.imul(h, 0xc2b2ae35);
    h ^= h >>> 16;
    h = (h + 0x6d2b79f5) | 0;
    return h;
  };
}
