import type {Clause} from '../language/clause.js';
import type {Quantity} from '../language/quantities/quantity.js';
import type {Reading} from '../language/reading.js';
import type {SentenceReading, TokenRange} from '../language/sentence-reading.js';
import {clauseBase, isInClause, wordsAt} from './clause-place.js';
import {comparedAt, comparedFigure} from './comparison.js';
import type {ClauseFact} from './fact.js';

type Figure = SentenceReading['quantities'][number];

/** How many, how much, what share; of a figure compared with another, how many it was then. */
export function quantityFacts(reading: Reading, clause: Clause): ClauseFact[] {
  const s = clause.reading;
  return s.quantities
    .filter((figure) => isInClause(clause, figure) && !s.quoted[figure.from] && !isNamed(s, figure))
    .filter((figure) => isAskable(figure.quantity) || isCompared(clause, figure))
    .flatMap((figure): ClauseFact[] => {
      const {quantity} = figure;
      const answer = {text: wordsAt(s, quantity.figure), span: quantity.figure, quantity};
      const comparison = comparisonAround(clause, figure);
      const base = clauseBase(reading, clause);
      if (!comparison) return [{...base, kind: 'quantity', target: figureTokens(s, figure), answer}];
      const compared = comparedFigure(clause, quantity);
      const when = comparedAt(clause, comparison);
      if (!compared || !when) return [];
      return [{...base, kind: 'comparison', target: figureTokens(s, compared), answer, comparedAt: when}];
    })
    .filter(({target}) => target.to > target.from);
}

function isAskable({kind, value, unit, vague}: Quantity): boolean {
  // "was 95": when? Ages stand in appositions and predicates that leave the moment out.
  if (vague || kind === 'age') return false;
  if (kind === 'label' || kind === 'ordinal') return false;
  if (kind === 'count') return unit !== '' && value >= 2;
  return kind === 'percent' || value !== 1;
}

const comparisonAround = ({pieces}: Clause, {from, to}: TokenRange): Clause['pieces'][number] | undefined =>
  pieces.find((piece) => piece.kind === 'comparison' && piece.from <= from && to <= piece.to);

/** "up from about 18,000": a figure whose unit is the other figure's. */
function isCompared(clause: Clause, figure: Figure): boolean {
  const {kind, value, vague} = figure.quantity;
  return comparisonAround(clause, figure) !== undefined && kind === 'count' && value > 1 && !vague;
}

/** "two politicians X and Y": the names give the number away. */
function isNamed(s: SentenceReading, {to}: TokenRange): boolean {
  return s.names.some(({from, entity}) => from === to && entity.type === 'person');
}

/** The tokens of the figure alone, hedge and unit apart. */
function figureTokens({tokens}: SentenceReading, {quantity, from, to}: Figure): TokenRange {
  const {start, end} = quantity.figure;
  let first = from;
  while (first < to && tokens[first].start < start) first++;
  let last = first;
  while (last < to && tokens[last].end <= end) last++;
  return {from: first, to: last};
}
