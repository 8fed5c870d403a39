import {countedAt} from './counted.js';
import {figureAt} from './figures.js';
import type {Ordinal} from './ordinals.js';
import {isCapital, isJoint, opens} from '../pieces.js';
import type {Draft, Scene} from './quantity-draft.js';

/** "33rd floor", "third round"; in a name it counts nothing ("48th Street", "Second Amendment"). */
export function ordinalDraft(
  {pieces, tags, free}: Scene,
  from: number,
  {to, value, digits}: Ordinal,
): Draft | undefined {
  const figure = {from, to};
  const next = pieces[to];
  const named = isCapital(next) && !next.glued;
  if (named || (!digits && isCapital(pieces[from]) && !opens(pieces, from))) {
    return digits || named
      ? {kind: 'label', from: Math.max(from, free), to: named ? to + 1 : to, value, figure}
      : undefined;
  }
  const joint = isJoint(pieces, to);
  if (joint && !digits) return undefined;
  // "the first two games"
  const second = next && next.kind !== 'mark' ? figureAt(pieces, to) : undefined;
  if (second && !second.part) return undefined;
  const noun = countedAt(pieces, joint ? to + 1 : to, tags, true);
  // "having first placed him", but "the first elected mayor"
  const determined = /^(?:the|an?|its|his|her|their|our|my|your|whose|this|that|in|as)$|'s$/.test(
    pieces[from - 1]?.lower ?? '',
  );
  const alone = noun && noun.to === noun.from + 1;
  const verb =
    (alone || !determined) &&
    noun &&
    (tags.has(pieces[noun.from], 'Verb') || /ed$/.test(pieces[noun.from].lower));
  if (!noun || verb) return digits ? {kind: 'ordinal', from, to, value, figure} : undefined;
  return {kind: 'ordinal', from, to: noun.to, value, figure, unit: noun};
}
