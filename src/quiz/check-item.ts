import {CHECK_KEY} from './check-key.js';
import {check, fault, inside, type Place} from './place.js';
import {anyText, number, oneOf, share, text, whole} from './shapes.js';

const ITEM = {
  kind: text,
  type: oneOf(Object.keys(CHECK_KEY)),
  stem: text,
  points: number(Number.MIN_VALUE, Infinity, 'number-positive'),
  'difficulty?': share,
  'hints?': [text],
  'feedback?': {'correct?': anyText, 'incorrect?': anyText},
  evidence: [checkEvidence],
} as const;

/** Checks one item, but for its id, which only the whole quiz can judge. */
export function checkItem(item: Place): void {
  check(item, ITEM);
  const {type} = item.value as {readonly type: keyof typeof CHECK_KEY};
  if (typeof type === 'string' && Object.hasOwn(CHECK_KEY, type)) CHECK_KEY[type](inside(item, 'key'), item);
}

function checkEvidence(evidence: Place): void {
  if (!check(evidence, {quote: text, start: whole(), end: whole()})) return;
  const {quote, start, end} = evidence.value as {
    readonly quote: string;
    readonly start: number;
    readonly end: number;
  };
  if (end - start !== quote.length) fault(inside(evidence, 'end'), 'evidence-length', start + quote.length);
}
