import type {ClauseFact} from '../facts/fact.js';
import {render} from '../facts/render.js';
import type {Reading} from '../language/reading.js';
import type {Draft} from './candidate.js';
import {lettered} from './lettered.js';
import {lowerInitial} from './letter-case.js';
import type {Random} from './random.js';
import {drawBelow} from './random.js';
import {statementOf} from './statement.js';

/** Ratios news puts into words, and the words. Far enough apart that a hedge on either figure does not blur them. */
const RATIOS: readonly (readonly [ratio: number, words: string])[] = [
  [0.25, 'About a quarter as many'],
  [0.5, 'About half as many'],
  [1, 'About as many'],
  [2, 'About twice as many'],
  [4, 'About four times as many'],
  [8, 'About eight times as many'],
];
const TOLERANCE = 0.1;

/** Derived from two grounded figures: how many times the one compared with the other is. */
export function changeItem(reading: Reading, fact: ClauseFact, random: Random): Draft | undefined {
  const {clause, target, comparedAt, answer} = fact;
  const s = clause.reading;
  const own = s.quantities.find(({from, to}) => from <= target.from && target.to <= to)?.quantity;
  const other = answer.quantity;
  if (!own || !other || !comparedAt) return undefined;
  const ratio = own.value / other.value;
  const at = RATIOS.findIndex(([one]) => Math.abs(ratio / one - 1) <= TOLERANCE);
  const made = statementOf(reading, clause, target);
  if (at < 0 || 'problem' in made) return undefined;
  const part = made.statement.parts.find(({range}) => range.from <= target.from && target.to <= range.to)!;
  const time = made.statement.parts.find(({piece}) => piece?.kind === 'time');
  if (!time) return undefined;
  const counted = render(s, {from: target.to, to: part.range.to}, part.edits);
  const rendered = render(s, time.range, time.edits);
  const when = lowerInitial(rendered);
  const first = Math.min(Math.max(0, at - drawBelow(4, random)), RATIOS.length - 4);
  const texts = RATIOS.slice(first, first + 4).map(([, words]) => words);
  return {
    reading,
    fact,
    form: 'question',
    fromHeadline: made.statement.fromHeadline,
    item: {
      id: '',
      kind: 'comparison',
      type: 'choice',
      stem: `How many ${counted} were there ${when}, compared with ${comparedAt.replace(/^in /, '')}?`,
      points: 1,
      evidence: fact.evidence,
      ...lettered(texts, [RATIOS[at][1]]),
    },
  };
}
