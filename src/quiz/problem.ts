/** What is wrong, for programs: each code is one rule of `checkQuiz`, `parseQuiz`, `checkGrounding` or `restoreAttempt`. */
export type ProblemCode =
  /** Not JSON at all: a web page, nothing, a text that breaks off. */
  | 'json'
  /** Not what stands at this place: a list for an object, a text for a number, nothing where something must be. */
  | 'type'
  /** Not a document of this project. */
  | 'format'
  | 'version'
  | 'newer-version'
  /** A text of blanks only, or a list with too little in it. */
  | 'empty'
  /** Half a UTF-16 pair: the text was cut or decoded wrongly. */
  | 'surrogate'
  /** A number outside its bounds, or two bounds the wrong way round. */
  | 'range'
  | 'item-type'
  | 'item-kind'
  | 'duplicate-id'
  | 'options-alike'
  /** The key names an option the item does not have. */
  | 'key-unknown'
  | 'key-repeated'
  /** The key has too few or too many members for its type. */
  | 'key-count'
  | 'address'
  | 'date'
  | 'evidence-length'
  | 'bands-alike'
  | 'band-gap'
  /** The quote does not stand in the article at its offsets. */
  | 'quote'
  | 'key-not-in-quote'
  /** The attempt belongs to another quiz, or to another version of this one. */
  | 'other-quiz';

/** A fault of content: data, never thrown. */
export interface Problem {
  readonly code: ProblemCode;
  /** JSON Pointer (RFC 6901) to the place: "/items/3/key/0"; '' is the whole document. */
  readonly path: string;
  /** Completes "Expected …": "the id of an option". */
  readonly expected: string;
  /** Completes "but received …": '"e"', "nothing", "a list of 2". */
  readonly received: string;
  /** "Expected the id of an option but received "e" at /items/3/key/0". */
  readonly message: string;
}

export function problem(code: ProblemCode, path: string, expected: string, received: string): Problem {
  const message = `Expected ${expected} but received ${received}${path && ` at ${path}`}`;
  return {code, path, expected, received, message};
}

const LONGEST = 60;

/** Names a value in a few words, for "but received …". */
export function describe(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return value.length ? `a list of ${value.length}` : 'an empty list';
  if (typeof value === 'string') {
    return value.length > LONGEST ? `${JSON.stringify(value.slice(0, LONGEST))}…` : JSON.stringify(value);
  }
  if (typeof value === 'object' && value) return 'an object';
  return typeof value === 'function' ? 'a function' : String(value);
}
