import type {When} from './calendar.js';
import type {Piece} from '../pieces.js';
import type {TimeGrain} from './time.js';

/** A time without its preposition, as found by one of the readers. */
export interface Core {
  /** Position of its first piece; the reader may have stepped back from where it was asked to look ("the", "early"). */
  readonly from: number;
  /** Position behind its last piece. */
  readonly to: number;
  readonly grain: TimeGrain;
  readonly when?: When;
  /** Given with its year, or a time of history. */
  readonly absolute?: boolean;
  readonly anaphoric?: boolean;
  /** Whether its own words say past or future, so that the sentence's tense does not matter. */
  readonly plain?: boolean;
}

export interface CoreContext {
  /** Another time has just been read that this one would go on with: "from May to August", "in 2015 and 2016". */
  readonly continues: boolean;
}

/** The word in front of piece `i` when only a space parts them, else ''. */
export function wordBefore(pieces: readonly Piece[], i: number): string {
  const piece = pieces[i - 1];
  return piece?.kind === 'word' && !pieces[i].glued ? piece.lower : '';
}

/** The word without a possessive ending. */
export function stem(piece: Piece | undefined): string {
  return piece?.kind === 'word' ? piece.lower.replace(/'s$/, '') : '';
}

/** The whole number piece `i` stands for, or NaN. */
export function integerAt(pieces: readonly Piece[], i: number): number {
  const piece = pieces[i];
  return piece?.kind === 'number' && /^\d{1,4}$/.test(piece.text) ? Number(piece.text) : NaN;
}
