import type {Article} from '../article/article.js';
import {mergeAliases} from './aliases.js';
import {genderOf} from './gender.js';
import {SURE, type Entity, type NameMention} from './name.js';
import {evidenceFor} from './name-evidence.js';
import type {Evidence} from './name-reason.js';
import {groupKey, groupPieces, judge, type Group} from './name-groups.js';
import {isHeadWord} from './head-words.js';
import {namePieces, type Piece} from './name-pieces.js';
import {nameWords, usageOf, type Word} from './name-words.js';
import {rolesOf} from './roles.js';
import type {Token} from './token.js';

export {entityAt, mentionsIn, relatedEntities, resolveRole} from './entities.js';

/**
 * Whom and what the article names, in order of first mention. `tokens` are those of `tokenize(article)`. Mentions come from sentences
 * alone and never overlap. Unsure names are listed too, with a confidence below `SURE`.
 */
export function readEntities(article: Article, tokens: readonly (readonly Token[])[]): Entity[] {
  const sentences = tokens.map(nameWords);
  const usage = usageOf(sentences);
  const pieces = sentences.flatMap((words, i) => namePieces(words, i, usage, article.text));
  const evidence = pieces.map((piece) => evidenceFor(piece, sentences[piece.sentence], usage));
  addNeighbours(pieces, evidence, sentences);
  const grouped = groupPieces(pieces, evidence);
  addListed(pieces, grouped, sentences);
  const groups = mergeAliases(grouped, sentences, usage);
  const bySentence = new Map<number, Piece[]>();
  for (const piece of pieces) {
    const own = bySentence.get(piece.sentence);
    if (own) own.push(piece);
    else bySentence.set(piece.sentence, [piece]);
  }
  return groups
    .map((group) => ({group, at: Math.min(...group.pieces.map(({start}) => start))}))
    .sort((a, b) => a.at - b.at)
    .map(({group}, i) => entityOf(`e${i + 1}`, group, sentences, bySentence, article.text));
}

/** "Sochi, Russia": what stands before a country or state, apart by a comma, is a place in it. */
function addNeighbours(
  pieces: readonly Piece[],
  evidence: Evidence[][],
  sentences: readonly (readonly Word[])[],
): void {
  for (let i = 0; i + 1 < pieces.length; i++) {
    const inner = pieces[i];
    const outer = pieces[i + 1];
    const words = sentences[inner.sentence];
    if (inner.sentence !== outer.sentence || outer.from !== inner.to + 1 || words[inner.to].text !== ',')
      continue;
    const type = outer.entry?.type;
    const state = outer.text === 'New York' || outer.text === 'Washington' || outer.text === 'Georgia';
    if (type !== 'country' && type !== 'region' && !state) continue;
    if (inner.entry && !inner.entry.doubtful && inner.entry.type !== 'city') continue;
    const last = words[inner.to - 1];
    if (isHeadWord(last.lower) && inner.to - inner.from > 1) {
      // "Carmel Valley, California": a town or what it is called after.
      if (TOWN_HEADS.has(last.lower)) evidence[i].push({type: 'city', weight: 0.6, source: 'neighbour'});
      continue;
    }
    // A list of countries and towns looks the same: "Kyiv, Russia and …" has its end in "and".
    const after = words[outer.to];
    if (!closes(after) || words[inner.from - 1]?.text === ',') continue;
    const known = inner.entry?.type === 'city';
    const prepositional = /^(?:in|at|near|from|to|of|outside)$/.test(words[inner.from - 1]?.lower ?? '');
    evidence[i].push({type: 'city', weight: known ? 0.9 : prepositional ? 0.82 : 0.5, source: 'neighbour'});
    if (outer.entry?.doubtful || state) {
      evidence[i + 1].push({type: 'region', subtype: 'us-state', weight: 0.9, source: 'neighbour'});
    }
  }
}

/** "A, B and C": what stands in a list with names that are sure is most likely of their type. */
function addListed(
  pieces: readonly Piece[],
  groups: ReadonlyMap<string, Group>,
  sentences: readonly (readonly Word[])[],
): void {
  for (let i = 0; i < pieces.length;) {
    let j = i;
    let coordinated = false;
    while (j + 1 < pieces.length && joined(pieces[j], pieces[j + 1], sentences)) {
      coordinated ||= /^(?:and|or)$/.test(sentences[pieces[j].sentence][pieces[j + 1].from - 1].lower);
      j++;
    }
    // "Chan of People Power, and Leung": the first may hang on what stands before.
    const before = sentences[pieces[i].sentence][pieces[i].from - 1]?.lower ?? '';
    if (coordinated) addListType(pieces.slice(i, j + 1), groups, /^(?:of|from|in|at|for)$/.test(before));
    i = j + 1;
  }
}

function joined(a: Piece, b: Piece, sentences: readonly (readonly Word[])[]): boolean {
  if (a.sentence !== b.sentence || b.from <= a.to || b.from > a.to + 2 || b.title !== undefined) return false;
  const words = sentences[a.sentence];
  if (words[a.to - 1].possessive) return false;
  return words.slice(a.to, b.from).every((word) => /^(?:,|and|or)$/.test(word.lower));
}

function addListType(list: readonly Piece[], groups: ReadonlyMap<string, Group>, hangs: boolean): void {
  const found = list.map((piece) => groups.get(groupKey(piece)));
  const verdicts = found.map((group) => group && judge(group));
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

const TOWN_HEADS = new Set(
  'valley hill hills beach springs park falls heights lake lakes port point grove creek forest ridge mills bay island brook field wood woods rapids station plains ground bridge house harbour harbor river'.split(
    ' ',
  ),
);

function closes(word: Word | undefined): boolean {
  return word === undefined || word.punctuation || !['and', 'or'].includes(word.lower);
}

function entityOf(
  id: string,
  group: Group,
  sentences: readonly (readonly Word[])[],
  pieces: ReadonlyMap<number, readonly Piece[]>,
  text: string,
): Entity {
  const verdict = judge(group);
  const own = [...group.pieces].sort((a, b) => a.start - b.start);
  const mentions = own.map(({start, end, text: form, sentence}): NameMention => ({
    start,
    end,
    text: form,
    sentence,
  }));
  const aliases = [...new Set(own.map((piece) => piece.text))];
  const roles = verdict.type === 'person' ? rolesOf(own, sentences, pieces, text) : [];
  const gender = verdict.type === 'person' ? genderOf(own, sentences, roles) : undefined;
  return {
    id,
    name: fullest(own),
    type: verdict.type,
    ...(verdict.subtype === undefined ? {} : {subtype: verdict.subtype}),
    aliases,
    roles,
    ...(gender === undefined ? {} : {gender}),
    confidence: Math.round(verdict.confidence * 100) / 100,
    mentions,
  };
}

/** The form with the most words, then letters; the earlier of two such. */
function fullest(pieces: readonly Piece[]): string {
  const size = ({text}: Piece) => text.split(/\s+/).length * 1000 + text.length;
  return pieces.reduce((best, piece) => (size(piece) > size(best) ? piece : best)).text.replace(/\s+/g, ' ');
}
