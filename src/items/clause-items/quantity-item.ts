import type {Quantity} from '../../language/quantities/quantity.js';
import {figureOptions} from '../distractors/figure.js';
import {percentOptions} from '../distractors/percent.js';
import {otherScores} from '../distractors/score.js';
import {shareOptions} from '../distractors/share.js';
import type {Item, NumberKey} from '../item.js';
import {lettered} from '../lettered.js';
import {boundOf, isApproximate} from '../wh.js';
import {baseOf, type Asking} from './asking.js';

/** How often a plain count is typed, not chosen. */
const TYPED = 0.25;

/** Of a hedged figure, which part of it a typed answer may be off. */
const HEDGED_PART = 10;

const SCORES = 3;

/** A figure to choose among others written the same way, or to type. */
export function quantityItem(asking: Asking): Item | undefined {
  const {text, quantity} = asking.fact.answer;
  const {kind, max} = quantity!;
  const choice = (found: {options: readonly string[]; key: string} | undefined): Item | undefined =>
    found && {
      ...baseOf(asking),
      kind: 'quantity',
      type: 'choice',
      ...lettered(found.options, [found.key]),
    };
  if (kind === 'fraction') return boundOf(quantity!) ? undefined : choice(shareOptions(text, asking.random));
  if (kind === 'score') return choice(scoreOptions(text, asking));
  if (max !== undefined) return undefined;
  const bound = boundOf(quantity!);
  const typed = numberKey(quantity!, asking);
  if (typed) return {...baseOf(asking), kind: 'quantity', type: 'number', key: typed};
  const options =
    kind === 'percent' && !bound
      ? percentOptions(text, asking.random)
      : figureOptions(text, asking.random, bound);
  return choice(options && {options, key: text});
}

function scoreOptions(key: string, {random}: Asking): {options: string[]; key: string} | undefined {
  const others = otherScores(key, random, SCORES);
  return others.length < SCORES ? undefined : {options: [key, ...others].sort(byGoals), key};
}

/** Fewest goals first. */
const byGoals = (a: string, b: string): number => {
  const [x, y] = [a, b].map((score) => (score.match(/\d+/g) ?? []).map(Number));
  return x[0] + x[1] - (y[0] + y[1]) || x[0] - y[0];
};

/** The key of a count that is typed; about right is right where the article itself says "about". */
function numberKey(
  {kind, value, unit, hedge, restated}: Quantity,
  {stem, random}: Asking,
): NumberKey | undefined {
  const typed = random() < TYPED;
  if (!typed || kind !== 'count' || stem.form !== 'question' || restated) return undefined;
  if (hedge && !isApproximate(hedge.toLowerCase())) return undefined;
  return {value, tolerance: hedge ? value / HEDGED_PART : 0, unit};
}
