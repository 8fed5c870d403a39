import type {Article} from '../article/article.js';
import {mergeAliases} from './aliases.js';
import {genderOf} from './gender.js';
import type {Entity, NameMention} from './name.js';
import {evidenceFor, type Evidence} from './name-evidence.js';
import {groupPieces, judge, type Group} from './name-groups.js';
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
  const evidence = pieces.map((piece) => evidenceFor(piece, sentences[piece.sentence]));
  addNeighbours(pieces, evidence, sentences);
  const groups = mergeAliases(groupPieces(pieces, evidence), sentences);
  return groups
    .map((group) => ({group, at: Math.min(...group.pieces.map(({start}) => start))}))
    .sort((a, b) => a.at - b.at)
    .map(({group}, i) => entityOf(`e${i + 1}`, group, sentences, pieces, article.text));
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

function closes(word: Word | undefined): boolean {
  return word === undefined || word.punctuation || !['and', 'or'].includes(word.lower);
}

function entityOf(
  id: string,
  group: Group,
  sentences: readonly (readonly Word[])[],
  pieces: readonly Piece[],
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
