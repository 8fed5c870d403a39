import type {Article} from '../../article/article.js';
import {mergeAliases} from './aliases.js';
import {genderOf} from './gender.js';
import {addListed} from './list-evidence.js';
import {addNeighbours} from './neighbour-evidence.js';
import type {Entity, NameMention} from './name.js';
import {evidenceFor} from './name-evidence.js';
import {firstPosition, groupPieces, judge, type Group} from './name-groups.js';
import {namePieces, type Piece} from './name-pieces.js';
import {nameWords, usageOf, type Word} from './name-words.js';
import {rolesOf} from './roles.js';
import type {Token} from '../words/token.js';

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
  const pieceAt = new Map<number, Piece>();
  for (const piece of pieces) {
    for (let i = piece.from; i < piece.to; i++) pieceAt.set(sentences[piece.sentence][i].start, piece);
  }
  return groups
    .map((group) => ({group, at: firstPosition(group)}))
    .sort((a, b) => a.at - b.at)
    .map(({group}, i) => entityOf(`e${i + 1}`, group, sentences, pieceAt, article.text));
}

function entityOf(
  id: string,
  group: Group,
  sentences: readonly (readonly Word[])[],
  pieceAt: ReadonlyMap<number, Piece>,
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
  const roles = verdict.type === 'person' ? rolesOf(own, sentences, pieceAt, text) : [];
  const gender = verdict.type === 'person' ? genderOf(own, sentences, roles) : undefined;
  // A role beside a full name is one more reason that it is a person's.
  const confidence =
    roles.length > 0 && verdict.confidence > 0.6 ? 1 - (1 - verdict.confidence) * 0.8 : verdict.confidence;
  return {
    id,
    name: fullest(own),
    type: verdict.type,
    ...(verdict.subtype === undefined ? {} : {subtype: verdict.subtype}),
    aliases,
    roles,
    ...(gender === undefined ? {} : {gender}),
    confidence: Math.round(confidence * 100) / 100,
    mentions,
  };
}

/** The form with the most words, then letters; the earlier of two such. */
function fullest(pieces: readonly Piece[]): string {
  const size = ({text}: Piece) => text.split(/\s+/).length * 1000 + text.length;
  return pieces.reduce((best, piece) => (size(piece) > size(best) ? piece : best)).text.replace(/\s+/g, ' ');
}
