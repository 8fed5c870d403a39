import type {ClauseFact} from '../facts/fact.js';
import {HEDGING_ADVERBS} from '../language/words/closed-classes.js';
import type {Reading} from '../language/reading.js';
import type {Draft} from './candidate.js';
import {shuffle, type Random} from './random.js';
import {statementOf} from './statement.js';
import {clauseStatement} from './stems/statement-text.js';

const EVENTS = 4;
const MAX_WORDS = 18;

/** Verbs of what was only meant to happen, or did not. */
const UNDONE =
  /^(?:planned|hoped|expected|intended|meant|wanted|failed|refused|declined|threatened|promised|vowed|agreed|banned)$/;

/** Whether the clause tells in the simple past what happened at the date, and nothing that was only planned, denied or alleged. */
function isEvent({clause, target}: ClauseFact): boolean {
  const {verb, reading, fronted, pieces} = clause;
  const word = (at: number): string => reading.tokens[at].normal;
  const own = [...fronted, ...pieces].find((piece) => piece.from <= target.from && target.to <= piece.to);
  return (
    own !== undefined &&
    !own.embedded &&
    !verb.negated &&
    !verb.copula &&
    verb.tense === 'past' &&
    (verb.auxiliary === undefined || /^(?:was|were)$/.test(word(verb.auxiliary))) &&
    !UNDONE.test(word(verb.main)) &&
    pieces[0]?.kind !== 'infinitive' &&
    !reading.tokens.some(({normal}) => HEDGING_ADVERBS.has(normal))
  );
}

/** Dated events to be put in order, no two of one date: the order follows from the dates the article gives. */
export function orderItem(reading: Reading, facts: readonly ClauseFact[], random: Random): Draft | undefined {
  const events: {fact: ClauseFact; iso: string; text: string}[] = [];
  for (const fact of facts) {
    const {iso, absolute} = fact.answer.time ?? {};
    if (events.length === EVENTS) break;
    if (fact.kind !== 'when' || !iso || !absolute || fact.clause.attribution) continue;
    // A date inside another's year comes neither before nor after it.
    if (
      events.some(
        (other) =>
          other.iso.startsWith(iso) || iso.startsWith(other.iso) || other.fact.sentence === fact.sentence,
      )
    )
      continue;
    const {preposition} = fact.answer.time!;
    if (preposition && !/^(in|on)$/i.test(preposition)) continue;
    if (!isEvent(fact)) continue;
    const made = statementOf(reading, fact.clause, fact.target);
    if ('problem' in made || made.statement.fromHeadline) continue;
    const text = clauseStatement(fact, made.statement, '');
    if (!text || text.split(' ').length > MAX_WORDS || /\b(?:19|20)\d\d\b/.test(text)) continue;
    events.push({fact, iso, text: text.replace(/\.$/, '')});
  }
  if (events.length < 3) return undefined;
  const shown = shuffle(events, random).map((event, i) => ({...event, id: 'abcd'[i]}));
  return {
    reading,
    fact: events[0].fact,
    form: 'question',
    item: {
      id: '',
      kind: 'order',
      type: 'order',
      stem: 'Put these events in order, the earliest first.',
      points: 1,
      evidence: events.flatMap(({fact}) => fact.evidence).sort((a, b) => a.start - b.start),
      options: shown.map(({id, text}) => ({id, text})),
      key: [...shown].sort((a, b) => (a.iso < b.iso ? -1 : 1)).map(({id}) => id),
    },
  };
}
