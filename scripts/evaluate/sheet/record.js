// What a reader notes of an item.

export const GATES = [
  ['G1', 'fluent'],
  ['G2', 'stands alone'],
  ['G3', 'answerable'],
  ['G4', 'key right'],
  ['G5', 'one key'],
  ['G6', 'no leak'],
];

export const WORTH = ['trivial', 'supporting', 'central'];
export const PLAUSIBLE = ['absurd', 'weak', 'plausible'];
export const VERDICTS = ['ACCEPT', 'EDIT', 'REJECT'];

/** The guess of a reader who has none. */
export const NO_IDEA = '?';

/**
 * A blank record. `guess` and `answer` are option ids (several joined by spaces) or what was typed; `failed` the gates
 * that do not hold; `worth` and the `distractors`' scores are from 0 to 2; `flaws` is a number where the reader corrects
 * what was found automatically.
 */
export const BLANK_RECORD = Object.freeze({
  guess: '',
  answer: '',
  shown: false,
  failed: [],
  worth: null,
  distractors: {},
  flaws: null,
  verdict: null,
  note: '',
});

/** The ids of an item's wrong options, which get scores. */
export function distractorsOf({type, options, key}) {
  return type === 'choice' || type === 'multiple'
    ? options.map(({id}) => id).filter((id) => !key.includes(id))
    : [];
}

/** The first gate that fails; undefined when all hold. */
export const firstFailing = ({failed}) => GATES.map(([gate]) => gate).find((gate) => failed.includes(gate));

/**
 * What the rubric says of a record: '' to accept, the first reason against it, or undefined while scores are missing.
 * Accepted is what passes all gates, is worth asking, has two plausible distractors and at most one flaw.
 */
export function reasonAgainst(item, record) {
  const gate = firstFailing(record);
  if (gate) return gate;
  if (record.worth === 0) return 'trivial';
  if ((record.flaws ?? item.flaws.length) > 1) return 'flaws';
  const scores = distractorsOf(item).map((id) => record.distractors[id]);
  const plausible = scores.filter((score) => score === 2).length;
  const open = scores.filter((score) => score === undefined).length;
  // A set may have few wrong options to offer; the two it needs are asked of choices.
  const needed = item.type === 'choice' ? 2 : Math.min(2, scores.length);
  if (plausible + open < needed) return 'distractors';
  return record.worth === null || plausible < needed ? undefined : '';
}

/** Whether a guess made before reading was right; undefined where none was made, or none can be judged. */
export function guessedRight({type, key}, {guess}) {
  if (guess === '' || (type !== 'choice' && type !== 'true-false')) return undefined;
  return guess === key[0];
}
