import type {FaultCode} from './fault.js';
import {check, fault, type Place} from './place.js';

type Rule = (place: Place) => void;

/** A text without half a UTF-16 pair. */
export const anyText: Rule = (place) => {
  const {value} = place;
  if (typeof value !== 'string') fault(place, 'text');
  else if (/\p{Cs}/u.test(value)) fault(place, 'surrogate');
};

/** A text that says something. */
export const text: Rule = (place) => {
  if (check(place, anyText) && !(place.value as string).trim()) fault(place, 'blank');
};

/** A text that matches. */
export function textLike(pattern: RegExp, code: FaultCode): Rule {
  return (place) => {
    if (check(place, anyText) && !pattern.test(place.value as string)) fault(place, code);
  };
}

/** A finite number from `min` to `max`. */
export function number(min = -Infinity, max = Infinity, code: FaultCode = 'number-min'): Rule {
  return (place) => {
    const {value} = place;
    if (typeof value !== 'number' || !Number.isFinite(value)) fault(place, 'number');
    else if (value < min) fault(place, code, min);
    else if (value > max) fault(place, code, max);
  };
}

export const share = number(0, 1, 'number-share');

/** A whole number from `min` to `max`. */
export function whole(min = 0, max?: number): Rule {
  return (place) => {
    if (check(place, number(min, max)) && !Number.isInteger(place.value)) fault(place, 'number-whole');
  };
}

/** One of these values. */
export function oneOf(values: Iterable<unknown>, code: FaultCode = 'one-of'): Rule {
  const all = new Set(values);
  return (place) => {
    if (!all.has(place.value)) fault(place, code, [...all]);
  };
}

/** What `rule` asks for, and unlike what came before. Values are compared as `fold` gives them. */
export function unlike(code: FaultCode, rule: Rule = text, fold = (value: unknown) => value): Rule {
  const seen = new Set();
  return (place) => {
    if (!check(place, rule)) return;
    const value = fold(place.value);
    if (seen.has(value)) fault(place, code);
    seen.add(value);
  };
}
