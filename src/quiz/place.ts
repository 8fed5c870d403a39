import {describe, problem, type Problem, type ProblemCode} from './problem.js';

/** A value that may be anything, where it stands in the document, and where its faults are noted. */
export interface Place {
  readonly value: unknown;
  /** JSON Pointer. */
  readonly path: string;
  readonly problems: Problem[];
}

/** The place of a member. The place it is in must hold an object or a list. */
export function inside({value, path, problems}: Place, name: string | number): Place {
  return {
    value: (value as Readonly<Record<string | number, unknown>>)[name],
    path: `${path}/${name}`,
    problems,
  };
}

/** Notes that something else was expected at the place. Gives nothing, so that a check can end with it. */
export function fault({value, path, problems}: Place, code: ProblemCode, expected: string): undefined {
  problems.push(problem(code, path, expected, describe(value)));
}

/** Whether anything stands there. */
export function given({value}: Place): boolean {
  return value !== undefined;
}

export function isObject(place: Place, expected = 'an object'): boolean {
  const {value} = place;
  if (typeof value === 'object' && value && !Array.isArray(value)) return true;
  fault(place, 'type', expected);
  return false;
}

/** The places of a list's members; none when it is no list of at least `least`. */
export function members(place: Place, least = 0): readonly Place[] {
  const {value} = place;
  if (Array.isArray(value) && value.length >= least) return value.map((_, i) => inside(place, i));
  fault(place, Array.isArray(value) ? 'empty' : 'type', least ? `a list of at least ${least}` : 'a list');
  return [];
}

/** The text there, if it says something (or `blank` is let pass) and has no half UTF-16 pair. */
export function text(place: Place, blank?: boolean): string | undefined {
  const {value} = place;
  if (typeof value !== 'string') return fault(place, 'type', 'a text');
  if (!blank && !value.trim()) return fault(place, 'empty', 'a text that is not blank');
  if (/\p{Cs}/u.test(value)) return fault(place, 'surrogate', 'whole characters');
  return value;
}

/** Of the named members of an object, each that is there is a text. */
export function optionalTexts(place: Place, ...names: string[]): void {
  for (const name of names) {
    const member = inside(place, name);
    if (given(member)) text(member, true);
  }
}

/** The finite number there, if it is at least `min` and at most `max`. */
export function number(
  place: Place,
  expected = 'a number',
  min = -Infinity,
  max = Infinity,
): number | undefined {
  const {value} = place;
  if (typeof value !== 'number') return fault(place, 'type', expected);
  if (!Number.isFinite(value) || value < min || value > max) return fault(place, 'range', expected);
  return value;
}

export function share(place: Place): number | undefined {
  return number(place, 'a number from 0 to 1', 0, 1);
}

/** Notes each value that came before. */
export function differing(code: ProblemCode, expected: string): (value: unknown, place: Place) => void {
  const seen = new Set();
  return (value, place) => {
    if (value === undefined) return;
    if (seen.has(value)) fault(place, code, expected);
    seen.add(value);
  };
}
