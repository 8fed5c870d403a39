import type {Fault, FaultCode} from './fault.js';

/** A value that may be anything, where it stands in the document, and where its faults are noted. */
export interface Place {
  readonly value: unknown;
  /** JSON Pointer. */
  readonly path: string;
  readonly faults: Fault[];
}

/**
 * What a place must hold: what a function asks for; a list of at least so many (0 if not said), each of a shape; or an
 * object with these members, of which those with "?" behind their name may be missing, and any others.
 */
export type Shape =
  ((place: Place) => unknown) | readonly [each: Shape, least?: number] | {readonly [member: string]: Shape};

/** Notes what the place holds against the shape, and tells whether nothing was to note. */
export function check(place: Place, shape: Shape): boolean {
  const {value, faults} = place;
  const before = faults.length;
  if (typeof shape === 'function') shape(place);
  else if (isList(shape)) {
    const [each, least = 0] = shape;
    if (!Array.isArray(value)) fault(place, 'list');
    else if (value.length < least) fault(place, 'list-length', least);
    else value.forEach((_, i) => check(inside(place, i), each));
  } else if (typeof value !== 'object' || !value || Array.isArray(value)) fault(place, 'object');
  else {
    for (const [name, member] of Object.entries(shape)) {
      const there = inside(place, name.replace('?', ''));
      if (there.value !== undefined || !name.endsWith('?')) check(there, member);
    }
  }
  return faults.length === before;
}

function isList(shape: Shape): shape is readonly [Shape, number?] {
  return Array.isArray(shape);
}

/** The place of a member of the object or list there. */
export function inside({value, path, faults}: Place, name: string | number): Place {
  return {
    value: (value as Readonly<Record<string | number, unknown>>)[name],
    path: `${path}/${name}`,
    faults,
  };
}

/** Notes that the value there breaks a rule. */
export function fault({value, path, faults}: Place, code: FaultCode, detail?: unknown): void {
  faults.push({code, path, value, detail});
}
