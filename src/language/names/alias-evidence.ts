import {type Group, judge} from './name-groups.js';
import type {Evidence} from './name-reason.js';

/** The group that a merged one went into. */
export function alive(group: Group | undefined): Group | undefined {
  let at = group;
  while (at?.mergedInto) at = at.mergedInto;
  return at;
}

/** Whether it is most likely a person. */
export function personal(group: Group): boolean {
  if (group.pieces.some((piece) => piece.entry && !piece.entry.doubtful)) return false;
  const verdict = judge(group);
  return verdict.type === 'person';
}

/** Whether the gazetteer has every form of it. */
export function known(group: Group): boolean {
  return group.pieces.every((piece) => piece.entry !== undefined && !piece.entry.doubtful);
}

/** A reason found by merging. */
export const extra = (type: Evidence['type'], weight: number): Evidence => ({type, weight, source: 'alias'});
