import type {Clause} from './clause.js';

/** Nouns that name what somebody resolved, and the verb they stand for: past form and infinitive. */
const NOMINALS: Readonly<Record<string, readonly [past: string, infinitive: string]>> = {
  decision: ['decided', 'decide'],
  plan: ['planned', 'plan'],
  plans: ['planned', 'plan'],
  refusal: ['refused', 'refuse'],
  attempt: ['attempted', 'attempt'],
  promise: ['promised', 'promise'],
  pledge: ['pledged', 'pledge'],
  failure: ['failed', 'fail'],
  threat: ['threatened', 'threaten'],
  offer: ['offered', 'offer'],
  proposal: ['proposed', 'propose'],
  vow: ['vowed', 'vow'],
};

/**
 * Clauses folded into a noun: "X's decision to close the port" also says that X decided to close the port. A shorter question than
 * one that drags the whole sentence along.
 */
export function nominalClauses(clause: Clause): Clause[] {
  const {reading: s, pieces} = clause;
  return pieces.flatMap((piece, k): Clause[] => {
    const next = pieces[k + 1];
    const {phrase} = piece;
    if (!phrase || piece.trailing || next?.kind !== 'infinitive' || next.from !== piece.to) return [];
    const noun = phrase.to - 1;
    const forms = NOMINALS[s.tokens[noun].normal];
    const owner = s.names.find(({to}) => to === noun);
    if (!forms || !owner || !/['’]s?$/.test(s.tokens[noun - 1].text)) return [];
    return [
      {
        reading: s,
        fronted: [],
        subject: {from: phrase.from, to: noun, head: noun - 1},
        verb: {
          from: noun,
          to: phrase.to,
          main: noun,
          tense: 'past',
          passive: false,
          negated: false,
          copula: false,
        },
        nominal: {past: forms[0], infinitive: forms[1]},
        pieces: pieces.slice(k + 1),
        attribution: clause.attribution,
        sharesSubject: false,
        conditional: clause.conditional,
        doubtful: clause.doubtful,
      },
    ];
  });
}
