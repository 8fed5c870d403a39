import {SURE} from './name.js';
import {groupKey, judge, type Group, type Verdict} from './name-groups.js';
import type {Piece} from './name-pieces.js';
import type {Word} from './name-words.js';

/** "A, B and C": what stands in a list with names that are sure is most likely of their type. */
export function addListed(
  pieces: readonly Piece[],
  groups: ReadonlyMap<string, Group>,
  sentences: readonly (readonly Word[])[],
): void {
  const judged = new Map([...groups.values()].map((group) => [group, judge(group)]));
  for (let i = 0; i < pieces.length;) {
    let j = i;
    let coordinated = false;
    while (j + 1 < pieces.length && joined(pieces[j], pieces[j + 1], sentences)) {
      coordinated ||= /^(?:and|or)$/.test(sentences[pieces[j].sentence][pieces[j + 1].from - 1].lower);
      j++;
    }
    // "Chan of People Power, and Leung": the first may hang on what stands before.
    const before = sentences[pieces[i].sentence][pieces[i].from - 1]?.lower ?? '';
    if (coordinated)
      addListType(pieces.slice(i, j + 1), groups, judged, /^(?:of|from|in|at|for)$/.test(before));
    i = j + 1;
  }
}

function joined(a: Piece, b: Piece, sentences: readonly (readonly Word[])[]): boolean {
  if (a.sentence !== b.sentence || b.from <= a.to || b.from > a.to + 2 || b.title !== undefined) return false;
  const words = sentences[a.sentence];
  if (words[a.to - 1].possessive) return false;
  return words.slice(a.to, b.from).every((word) => /^(?:,|and|or)$/.test(word.lower));
}

function addListType(
  list: readonly Piece[],
  groups: ReadonlyMap<string, Group>,
  judged: ReadonlyMap<Group, Verdict>,
  hangs: boolean,
): void {
  const found = list.map((piece) => groups.get(groupKey(piece)));
  const verdicts = found.map((group) => group && judged.get(group));
  for (const type of ['person', 'region', 'country', 'city'] as const) {
    const sure = verdicts.filter((verdict) => verdict?.type === type && verdict.confidence >= SURE).length;
    const others = verdicts.filter(
      (verdict) => verdict && verdict.type !== type && verdict.confidence >= SURE,
    ).length;
    if (sure === 0 || others > 0) continue;
    found.forEach((group, i) => {
      const verdict = verdicts[i];
      if (!group || !verdict || verdict.confidence >= SURE) return;
      if (i === 0 && hangs && type === 'person') return;
      const doubtful = list[i].entry?.doubtful && type === 'region';
      const shaped =
        type === 'person'
          ? verdict.type === 'person' && list[i].text.includes(' ')
          : doubtful === true || type === 'city' || type === verdict.type;
      if (shaped) group.extra.push({type, weight: doubtful ? 0.85 : 0.55, source: 'list'});
    });
  }
}
