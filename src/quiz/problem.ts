import type {Fault, FaultCode} from './fault.js';

/** Completes "Expected …" for each rule; % stands for the fault's detail. */
export const EXPECTED = {
  json: 'JSON',
  object: 'an object',
  list: 'a list',
  'list-length': 'a list of % or more',
  text: 'a text',
  /** Blanks only. */
  blank: 'a text that is not blank',
  /** Half a UTF-16 pair: the text was cut or decoded wrongly. */
  surrogate: 'a text of whole characters',
  number: 'a number',
  'number-min': 'a number of % or more',
  'number-positive': 'a number above 0',
  'number-share': 'a number from 0 to 1',
  'number-whole': 'a whole number',
  'one-of': '%',
  'newer-version': 'version % or older',
  language: 'a language tag such as "en"',
  address: 'a web address',
  date: 'a date as YYYY-MM-DD',
  'id-repeated': 'an id of its own',
  'options-alike': 'an option unlike the others',
  'key-unknown': 'the id of an option',
  'key-unknown-prompt': 'the id of a prompt',
  'key-repeated': 'an id not named before',
  'key-count': 'a list of just % option ids',
  'key-pairs': 'a list of % pairs, one for each prompt',
  'key-pair': "a pair of a prompt's and an option's id",
  'key-two-ways': 'nothing beside min and max',
  'evidence-length': "% (the start and the quote's length)",
  'bands-alike': "a share unlike the other bands'",
  'band-gap': 'a band from 0',
  /** The quote does not stand in the article at its offsets. */
  quote: 'the words of the article there, %',
  'key-not-in-quote': 'a key that the evidence names',
  /** The attempt belongs to another quiz, or to another version of this one. */
  'other-quiz': 'an attempt at quiz %',
  'other-item': 'the id of an item, once',
  response: 'a response to an item of type %',
} as const;

export type ProblemCode = FaultCode;

/** A fault of content in words: data, never thrown. */
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

/** Puts a fault into words. */
export function explain({code, path, value, detail}: Fault): Problem {
  const expected = EXPECTED[code].replace('%', () => (Array.isArray(detail) ? anyOf(detail) : `${detail}`));
  const received = code === 'json' ? describeNoJson(String(value)) : describe(value);
  return {
    code,
    path,
    expected,
    received,
    message: `Expected ${expected} but received ${received}${path && ` at ${path}`}`,
  };
}

/** '"a", "b" or "c"'. */
function anyOf(values: readonly unknown[]): string {
  const names = values.map((value) => JSON.stringify(value));
  return [names.slice(0, -1).join(', '), ...names.slice(-1)].filter(Boolean).join(' or ');
}

const LONGEST = 60;

/** Names a value in a few words. */
function describe(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return value.length ? `a list of ${value.length}` : 'an empty list';
  if (typeof value === 'string') {
    return value.length > LONGEST ? `${JSON.stringify(value.slice(0, LONGEST))}…` : JSON.stringify(value);
  }
  if (typeof value === 'object' && value) return 'an object';
  return typeof value === 'function' ? 'a function' : String(value);
}

/** What an engine says of such a text differs from engine to engine, and often names neither what came nor where. */
function describeNoJson(text: string): string {
  const start = text.trimStart();
  if (!start) return 'nothing';
  if (start.startsWith('<')) return 'a web page';
  if (!/^[{[]/.test(start)) return describe(text);
  return breaksOff(text)
    ? `JSON that breaks off after ${text.length} characters`
    : 'JSON with a mistake in it';
}

/** Whether a bracket or a string is still open at the end. */
function breaksOff(text: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i] as string;
    if (quoted && c === '\\') i++;
    else if (c === '"') quoted = !quoted;
    else if (!quoted && '{['.includes(c)) depth++;
    else if (!quoted && '}]'.includes(c)) depth--;
  }
  return quoted || depth > 0;
}
