import type {Tags} from '../words/tags.js';
import type {Piece} from '../pieces.js';
import type {QuantityKind} from './quantity.js';

/** Pieces from `from` up to, not including, `to`. */
export interface PieceRange {
  readonly from: number;
  readonly to: number;
}

/** A quantity in positions of pieces, before it is set into the article. */
export interface Draft extends PieceRange {
  readonly kind: QuantityKind;
  readonly value: number;
  readonly max?: number;
  readonly figure: PieceRange;
  readonly hedge?: string;
  readonly unit?: PieceRange;
  /** Whether the unit stands outside the span: "from 30 to 50 percent" gives it behind the second figure. */
  readonly unitElsewhere?: boolean;
  readonly currency?: string;
  readonly of?: PieceRange;
  readonly restated?: PieceRange;
  readonly vague?: boolean;
}

/** What the readers of quantities look at. */
export interface Scene {
  readonly pieces: readonly Piece[];
  readonly tags: Tags;
  /** The first piece not yet taken: nothing reaches further back. */
  readonly free: number;
}
