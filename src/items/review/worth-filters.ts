import {anchorsIn} from '../anchor.js';
import {isWorthAsking} from '../worth.js';
import type {Filter} from './filter.js';

/** A detail that neither carries the story nor supports it. */
export const trivial: Filter = {
  code: 'trivial',
  finds: ({reading, fact}) => !isWorthAsking(reading, fact),
};

/** "Fishermen rescued over 700 people": where, when? Nothing ties it to its story. */
export const noAnchor: Filter = {
  code: 'no-anchor',
  finds: ({reading, fact, item}) =>
    fact.kind !== 'speaker' &&
    fact.kind !== 'role' &&
    item.type !== 'order' &&
    anchorsIn(reading, item.stem) === 0,
};

/** "Which country is Buddhist?" has an answer in the world, not only in the article. */
export const generalProperty: Filter = {
  code: 'general-property',
  finds: ({fact, item}) =>
    (item.kind === 'which' || item.kind === 'where') &&
    'clause' in fact &&
    /^(country|city|region|place)$/.test(fact.answer.entity?.type ?? '') &&
    fact.clause.verb.copula &&
    fact.clause.verb.tense === 'present',
};
