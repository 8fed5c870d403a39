import type {NameType} from './name.js';
import type {Evidence} from './name-reason.js';
import type {Piece} from './name-pieces.js';
import {fold} from '../words/tokenize.js';

/** Pieces that name one thing, and the reasons for its type. */
export interface Group {
  readonly key: string;
  /** The words of its fullest form, folded. */
  words: readonly string[];
  readonly pieces: Piece[];
  readonly evidence: Evidence[][];
  /** More reasons, found while merging. */
  readonly extra: Evidence[];
  /** Under 1 when what it names is not certain: a surname that two persons share. */
  certainty: number;
  /** Set when it was merged into another. */
  mergedInto?: Group;
}

export interface Verdict {
  readonly type: NameType;
  readonly subtype?: string;
  readonly confidence: number;
}

export function newGroup(key: string): Group {
  return {key, words: key.split(' '), pieces: [], evidence: [], extra: [], certainty: 1};
}

/** What a piece is grouped by: the canonical name it is known by, else its text, folded, without "the". */
export function groupKey(piece: Piece): string {
  const {entry} = piece;
  const text = fold(piece.text)
    .replace(/^the\s+/, '')
    .replace(/\s+/g, ' ');
  return entry && !entry.doubtful && !/^\d/.test(text) ? `${fold(entry.canonical)}` : text;
}

export function groupPieces(pieces: readonly Piece[], evidence: readonly Evidence[][]): Map<string, Group> {
  const groups = new Map<string, Group>();
  pieces.forEach((piece, i) => {
    const key = groupKey(piece);
    const group = groups.get(key) ?? newGroup(key);
    groups.set(key, group);
    group.pieces.push(piece);
    group.evidence.push(evidence[i]);
  });
  return groups;
}

export function merge(from: Group, into: Group): void {
  if (from === into || from.mergedInto || into.mergedInto) return;
  from.mergedInto = into;
  for (const piece of from.pieces) into.pieces.push(piece);
  for (const list of from.evidence) into.evidence.push(list);
  for (const reason of from.extra) into.extra.push(reason);
  if (from.words.length > into.words.length) into.words = from.words;
}

/** The type that the reasons speak for, weighed against the next best. */
export function judge(group: Group): Verdict {
  const support = new Map<NameType, number>();
  const strongest = new Map<NameType, Map<string, number>>();
  const against = new Map<NameType, number>();
  const subtypes = new Map<NameType, [string, number]>();
  const note = ({type, subtype, weight, source}: Evidence) => {
    if (weight < 0) {
      against.set(type, (against.get(type) ?? 0) + weight);
      return;
    }
    const sources = strongest.get(type) ?? new Map<string, number>();
    strongest.set(type, sources);
    sources.set(source, Math.max(sources.get(source) ?? 0, weight));
    const best = subtypes.get(type);
    if (subtype !== undefined && (!best || best[1] < weight)) subtypes.set(type, [subtype, weight]);
  };
  for (const list of group.evidence) {
    list.forEach(note);
    for (const type of new Set(list.filter(({weight}) => weight > 0).map(({type}) => type)))
      support.set(type, (support.get(type) ?? 0) + 1);
  }
  group.extra.forEach(note);
  const scores = [...strongest].map(([type, sources]): [NameType, number] => {
    let miss = 1;
    for (const weight of sources.values()) miss *= 1 - weight;
    const doubt = 1 + (against.get(type) ?? 0) / Math.max(1, group.evidence.length);
    return [type, (1 - miss) * doubt];
  });
  scores.sort((a, b) => b[1] - a[1]);
  if (scores.length === 0) return {type: 'organisation', confidence: 0.1};
  const [type, score] = scores[0];
  // One odd occurrence among many is no rival.
  const share = scores[1]
    ? Math.min(1, (3 * (support.get(scores[1][0]) ?? 1)) / Math.max(1, group.pieces.length))
    : 0;
  const rival = (scores[1]?.[1] ?? 0) * share;
  const extent = group.pieces.reduce((most, piece) => Math.max(most, piece.extent), 0);
  const unsure = group.pieces.some((piece) => piece.entry?.unsure && piece.entry.type === type) ? 0.6 : 1;
  // Titles of works begin and end where no capital shows it.
  const known = group.pieces.some((piece) => piece.entry?.type === type);
  const limit = type === 'work' && !known ? 0.65 : unsure;
  const confidence = Math.min(score * (1 - rival * 0.6) * extent * group.certainty, limit);
  return {type, subtype: subtypes.get(type)?.[0], confidence};
}

/** Where in the text a group is first named. */
export function firstPosition(group: Group): number {
  return group.pieces.reduce((first, piece) => Math.min(first, piece.start), Infinity);
}
