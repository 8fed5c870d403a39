import {withoutLabel} from './label.js';
import {anchorsIn} from '../anchor.js';
import {isWorthAsking} from '../worth.js';
import type {Filter} from './filter.js';

/** A detail that neither carries the story nor supports it. */
export const trivial: Filter = {
  code: 'trivial',
  finds: ({reading, fact}) => !isWorthAsking(reading, fact),
};

/**
 * "Who was booked for a foul?": neither a name nor a figure ties it to one event of its story, and the headline alone does not where who
 * did something is asked. A figure asked for is tied by the headline.
 */
export const noAnchor: Filter = {
  code: 'no-anchor',
  finds: ({reading, fact, item, form}) => {
    if (fact.kind === 'speaker' || fact.kind === 'role' || fact.kind === 'claim' || item.type === 'order')
      return false;
    const bare = withoutLabel(item.stem);
    const own = anchorsIn(reading, bare);
    const asksName = /^(who|which|where)$/.test(item.kind) && form !== 'statement';
    return asksName ? own === 0 && !/\d/.test(bare) : own === 0 && bare === item.stem;
  },
};

/** "Which country is Buddhist?" has an answer in the world, not only in the article. */
export const generalProperty: Filter = {
  code: 'general-property',
  finds: ({fact, item}) =>
    /^(which|where|true-false)$/.test(item.kind) &&
    'clause' in fact &&
    /^(country|city|region|place)$/.test(fact.answer.entity?.type ?? '') &&
    fact.clause.verb.copula &&
    fact.clause.verb.tense === 'present',
};
