import type {ItemKind} from '../items/item.js';
import {CHECK_KEY} from './check-key.js';
import {
  fault,
  given,
  inside,
  isObject,
  members,
  number,
  optionalTexts,
  share,
  text,
  type Place,
} from './place.js';
import type {Problem} from './problem.js';

const KINDS: {readonly [kind in ItemKind]: 1} = {
  who: 1,
  what: 1,
  which: 1,
  role: 1,
  quantity: 1,
  when: 1,
  where: 1,
  set: 1,
  speaker: 1,
  why: 1,
  order: 1,
  comparison: 1,
  figure: 1,
  'true-false': 1,
};

/** Checks one item, but for what only the whole quiz can judge. A kind nobody knows is worth a warning only. */
export function checkItem(item: Place, warnings: Problem[]): void {
  const [type, kind, hints, feedback, difficulty] = ['type', 'kind', 'hints', 'feedback', 'difficulty'].map(
    (name) => inside(item, name),
  ) as [Place, Place, Place, Place, Place];
  text(inside(item, 'stem'));
  const kindName = text(kind);
  if (kindName && !Object.hasOwn(KINDS, kindName)) {
    fault({...kind, problems: warnings}, 'item-kind', `one of ${Object.keys(KINDS)}`);
  }
  number(inside(item, 'points'), 'a number above 0', Number.MIN_VALUE);
  if (given(difficulty)) share(difficulty);
  if (given(hints)) members(hints).forEach((hint) => text(hint));
  if (given(feedback) && isObject(feedback)) optionalTexts(feedback, 'correct', 'incorrect');
  members(inside(item, 'evidence')).forEach(checkEvidence);
  const {value} = type;
  if (typeof value !== 'string' || !Object.hasOwn(CHECK_KEY, value)) {
    fault(type, 'item-type', `one of ${Object.keys(CHECK_KEY)}`);
  } else CHECK_KEY[value as keyof typeof CHECK_KEY](inside(item, 'key'), item);
}

function checkEvidence(evidence: Place): void {
  if (!isObject(evidence)) return;
  const quote = text(inside(evidence, 'quote'));
  const start = offset(inside(evidence, 'start'));
  const end = offset(inside(evidence, 'end'));
  if (quote && start !== undefined && end !== undefined && end - start !== quote.length) {
    fault(
      inside(evidence, 'end'),
      'evidence-length',
      `${start + quote.length} (the start and the quote's length)`,
    );
  }
}

function offset(place: Place): number | undefined {
  const expected = 'a whole number of 0 or more';
  const value = number(place, expected, 0);
  return Number.isInteger(value ?? 0) ? value : fault(place, 'range', expected);
}
