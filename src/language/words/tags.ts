import type {Piece} from '../pieces.js';
import type {Token} from './token.js';

/** What compromise's tags say about pieces; without tokens the words' forms have to do. */
export interface Tags {
  has(piece: Piece, tag: string): boolean;
}

export function tagsOf(tokens: readonly Token[], offset: number): Tags {
  const byStart = new Map(
    tokens.filter(({end, start}) => end > start).map((token) => [token.start - offset, token.tags]),
  );
  return {has: (piece, tag) => byStart.get(piece.start)?.has(tag) ?? false};
}
