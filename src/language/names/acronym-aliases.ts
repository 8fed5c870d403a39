import {alive, extra, known} from './alias-evidence.js';
import {type Group, judge, merge} from './name-groups.js';
import type {Piece} from './name-pieces.js';
import type {Word} from './name-words.js';
import {fold} from '../words/tokenize.js';

/** "Government Accountability Office (GAO)", "CEI (Italian Episcopal Conference)"; then bare initials. */
export function mergeAcronyms(groups: Map<string, Group>, sentences: readonly (readonly Word[])[]): void {
  const byPlace = new Map<string, {group: Group; piece: Piece}>();
  for (const group of groups.values()) {
    for (const piece of group.pieces) byPlace.set(`${piece.sentence}:${piece.from}`, {group, piece});
  }
  const defined: [Group, Group][] = [];
  for (const group of groups.values()) {
    for (const piece of group.pieces) {
      const words = sentences[piece.sentence];
      if (!/^[([]$/.test(words[piece.to]?.text ?? '')) continue;
      const found = byPlace.get(`${piece.sentence}:${piece.to + 1}`);
      if (!found || found.group === group || !/^[)\]]$/.test(words[found.piece.to]?.text ?? '')) continue;
      const {group: inner, piece: innerPiece} = found;
      const [long, short] =
        piece.text.length >= innerPiece.text.length ? [piece, innerPiece] : [innerPiece, piece];
      if (!isAcronymOf(short.text, long.text)) continue;
      defined.push(long === piece ? [group, inner] : [inner, group]);
    }
  }
  for (const [long, short] of defined) {
    const into = alive(long);
    const from = alive(short);
    if (!into || !from || into === from) continue;
    const verdict = judge(into);
    if (verdict.type === 'organisation' && verdict.confidence >= 0.6)
      into.extra.push(extra('organisation', 0.5));
    mergeAcronym(from, into);
  }
  const byInitials = new Map<string, Group | null>();
  for (const group of groups.values()) {
    if (group.mergedInto || group.words.length < 2) continue;
    for (const initials of initialsOf(group.pieces[0].text)) {
      byInitials.set(initials, byInitials.has(initials) ? null : group);
    }
  }
  for (const group of groups.values()) {
    if (group.mergedInto || group.words.length !== 1) continue;
    const text = group.pieces[0].text.replace(/\./g, '');
    if (!/^\p{Lu}{3,6}$/u.test(text) || known(group)) continue;
    const into = alive(byInitials.get(text) ?? undefined);
    if (into && into !== group) mergeAcronym(group, into);
  }
}

/** Merges without the acronym's own look, which says no more than the name in full. */
function mergeAcronym(short: Group, into: Group): void {
  const sure = known(into);
  short.evidence.forEach(
    (list, i) => (short.evidence[i] = sure ? [] : list.filter(({source}) => source !== 'shape')),
  );
  merge(short, into);
}

const SMALL_WORDS = /^(?:of|the|and|for|on|in|to|de|la|du|des|van|von|der|del|&)$/i;

function initialsOf(text: string): Set<string> {
  const words = text.split(/[\s-]+/).filter((word) => /^[\p{L}]/u.test(word));
  const big = words.filter((word) => !SMALL_WORDS.test(word));
  const of = (list: readonly string[]) =>
    list
      .map((word) => (/^(?:\p{Lu}\.)+$/u.test(word) ? word.replace(/\./g, '') : word[0]))
      .join('')
      .toUpperCase();
  return new Set([of(big), of(words), of(big.slice(1))].filter((initials) => initials.length > 2));
}

/** Whether the capitals of `short` can stand for the words of `long`, in order. */
function isAcronymOf(short: string, long: string): boolean {
  if (!/^[\p{L}\d.]{2,8}$/u.test(short) || !/\p{Lu}.*\p{Lu}/u.test(short)) return false;
  const capitals = fold(short).replace(/[^\p{L}]/gu, '');
  // Letters in order, the first at the beginning of a word: acronyms in translation fail, and stay apart.
  const letters = fold(long).replace(/[^\p{L}\s-]/gu, '');
  let at = 0;
  for (const letter of capitals) {
    const found = letters.indexOf(letter, at);
    if (found < 0) return false;
    at = found + 1;
  }
  return true;
}
