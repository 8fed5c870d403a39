import type {Span} from '../../article/span.js';

export type QuantityKind =
  | 'count'
  | 'percent'
  | 'fraction'
  | 'money'
  | 'measure'
  | 'duration'
  | 'age'
  | 'ordinal'
  | 'score'
  /** So many times as much: "double", "three times as many", "tenfold". */
  | 'multiple'
  /** A figure that counts nothing: "Boeing 747", "Chapter 11", "48th Street". Never asked. */
  | 'label';

/** A quantity of the article: value, unit, hedge. */
export interface Quantity extends Span {
  readonly kind: QuantityKind;
  /** The whole mention as written, hedge and unit included: "about 70,000 arrests". Equals the span. */
  readonly text: string;
  /** In the unit's own scale: 1130000000 for "$1.13bn", 0.5 for "half", 53 for "53 migrants". Ranges: the lower bound. */
  readonly value: number;
  /** The upper bound of a range ("between 10 and 32 pages"). */
  readonly max?: number;
  /** The figure alone as written, without hedge and unit, scale word included: "70,000", "$1.13bn", "tens of thousands". */
  readonly figure: Span;
  /** "about", "at least", "more than", "nearly", "roughly", "up to": as written, lower case. */
  readonly hedge?: string;
  /** What is counted or measured, as written: "arrests", "work visas", "km", "percent"; '' when the text names none. */
  readonly unit: string;
  readonly unitSpan?: Span;
  /** ISO 4217 code of `money` when the sign or word is unmistakable, else the sign itself. */
  readonly currency?: string;
  /** The whole a share is of, or the set a count is out of: "the 53 migrants who died" in "roughly half of the 53 migrants who died". */
  readonly of?: Span;
  /** The same quantity in a second unit right behind it: "(400 km)" after "250 miles". Hide it with the figure. */
  readonly restated?: Span;
  /** The figure only gives a scale: "dozens", "tens of thousands", "several hundred". `value` is the lower bound. */
  readonly vague?: boolean;
}
