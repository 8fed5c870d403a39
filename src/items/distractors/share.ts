import {drawBelow, type Random} from '../random.js';

/** Everyday fractions, ascending, no two near enough to be taken for one another when hedged. */
const SHARES = ['a tenth', 'a fifth', 'a third', 'half', 'two-thirds', 'three-quarters'];
const SAME: Readonly<Record<string, string>> = {
  'one-third': 'a third',
  'one third': 'a third',
  'two thirds': 'two-thirds',
  'three quarters': 'three-quarters',
  'one-fifth': 'a fifth',
  'one fifth': 'a fifth',
  'one-tenth': 'a tenth',
  'one in five': 'a fifth',
  'one in ten': 'a tenth',
  'three-fourths': 'three-quarters',
  'a half': 'half',
  'one half': 'half',
  'one-half': 'half',
  'one in three': 'a third',
};

/** Four everyday shares in order, the key among them. */
export function shareOptions(figure: string, random: Random): {options: string[]; key: string} | undefined {
  const share = SAME[figure.toLowerCase()] ?? figure.toLowerCase();
  const at = SHARES.indexOf(share);
  if (at < 0) return undefined;
  const first = Math.min(Math.max(0, at - drawBelow(4, random)), SHARES.length - 4);
  return {options: SHARES.slice(first, first + 4), key: share};
}
