import type {Clause, Piece} from '../language/clause.js';
import {MONTH_NAMES} from '../language/times/months.js';
import type {Quantity} from '../language/quantities/quantity.js';
import type {TokenRange} from '../language/sentence-reading.js';
import {render} from './render.js';

const MONTH = new RegExp(`\\b(${MONTH_NAMES.join('|')})\\b`);

/**
 * When the figure a clause compares with was true, as a question says it: "up from 18,000 during the same month in 2019" behind
 * "in May" gives "in May 2019". Undefined when the article does not say, or only relative to a date it does not give.
 */
export function comparedAt({reading: s, pieces, fronted}: Clause, comparison: Piece): string | undefined {
  const text = render(s, comparison);
  const year = /\b(?:19|20)\d\d\b/.exec(text)?.[0];
  const own = [...fronted, ...pieces]
    .filter(({kind}) => kind === 'time')
    .map((piece) => render(s, piece))
    .join(' ');
  const [month] = MONTH.exec(own) ?? [];
  if (/\bsame (?:month|period|time)\b/.test(text)) return year && month ? `in ${month} ${year}` : undefined;
  const ownYear = /\b(?:19|20)\d\d\b/.exec(own)?.[0];
  if (/\b(?:a|one) year (?:earlier|before|ago)\b|\b(?:the )?(?:year before|previous year)\b/.test(text)) {
    return ownYear ? `in ${month ? `${month} ` : ''}${Number(ownYear) - 1}` : undefined;
  }
  const dated = new RegExp(`\\bin ((?:${MONTH.source} )?(?:19|20)\\d\\d)\\b`).exec(text);
  return dated ? `in ${dated[1]}` : undefined;
}

/** The figure of the clause's own that another is compared with: the one that opens its subject or its object. */
export function comparedFigure(
  clause: Clause,
  other: Quantity,
): (TokenRange & {quantity: Quantity}) | undefined {
  const phrases = [clause.subject, ...clause.pieces.filter(({kind}) => kind === 'noun')];
  return clause.reading.quantities.find(
    ({from, quantity}) =>
      quantity !== other && quantity.kind === 'count' && phrases.some((phrase) => phrase.from === from),
  );
}
