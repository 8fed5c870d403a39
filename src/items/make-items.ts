import {clauseFacts} from '../facts/clause-facts.js';
import {claimFacts} from '../facts/claim-facts.js';
import type {AnyFact} from '../facts/fact.js';
import {roleFacts} from '../facts/role-facts.js';
import {groundingProblem} from '../facts/grounding.js';
import {speakerFacts} from '../facts/speaker-facts.js';
import {whyFacts} from '../facts/why-facts.js';
import type {Reading} from '../language/reading.js';
import type {Candidate, Draft} from './candidate.js';
import {claimItem} from './claim-item.js';
import {clauseItem} from './clause-item.js';
import {withContext} from './context.js';
import {difficultyOf} from './difficulty.js';
import {inOrder, type Item} from './item.js';
import {createRandom, fingerprint} from './random.js';
import {review} from './review.js';
import {roleItem} from './role-item.js';
import {salienceOf} from './salience.js';
import {speakerItem} from './speaker-item.js';
import {matchRoles} from './match-item.js';
import {orderItem} from './order-item.js';
import {changeItem} from './change-item.js';
import {whyItems} from './why-item.js';
import {trueFalseItem} from './true-false-item.js';

/** Every item the article's facts give, each kept or refused with its reason; none is selected yet. */
export function makeItems(reading: Reading, seed: string): Candidate[] {
  const grounded = <F extends AnyFact>(made: readonly F[]): F[] =>
    made.filter((fact) => groundingProblem(reading.article, fact) === undefined);
  const ofClauses = grounded(clauseFacts(reading));
  const ofPurposes = grounded(whyFacts(reading));
  const ofRoles = grounded(roleFacts(reading));
  const facts: AnyFact[] = [
    ...ofClauses,
    ...ofRoles,
    ...grounded(speakerFacts(reading)),
    ...grounded(claimFacts(reading)),
  ];
  const statements = ofClauses.flatMap((fact) => {
    const {start} = fact.answer.span;
    const made = trueFalseItem(reading, fact, createRandom(`${seed}|true-false|${start}`));
    return made ? [judged(made, `true-false|${start}`, salienceOf(reading, fact) - LAST_RESORT)] : [];
  });
  const sets = [
    matchRoles(reading, ofRoles, createRandom(`${seed}|match`)),
    orderItem(reading, ofClauses, createRandom(`${seed}|order`)),
    ...whyItems(reading, ofPurposes, createRandom(`${seed}|why`)),
    ...ofClauses
      .filter(({kind}) => kind === 'comparison')
      .map((fact) => changeItem(reading, fact, createRandom(`${seed}|change`))),
  ].flatMap((made) =>
    made
      ? [
          judged(
            made,
            made.item.kind,
            salienceOf(reading, made.fact) - (made.item.kind === 'comparison' ? 0.5 : 0),
          ),
        ]
      : [],
  );
  const candidates = facts.map((fact): Candidate => {
    const salience = salienceOf(reading, fact);
    const {start, end} = fact.answer.span;
    const made = draft(reading, fact, `${seed}|${fact.kind}|${start}|${end}`);
    if (typeof made === 'string')
      return {verdict: 'refused', reason: made, item: unmade(fact), fact, salience};
    return judged(made, `${fact.kind}|${start}`, salience);
  });
  return [...withoutAmbiguous(candidates), ...sets, ...statements];
}

/** A statement to judge can be guessed half the time: only where there is nothing better. */
const LAST_RESORT = 1.5;

function judged(draft: Draft, key: string, salience: number): Candidate {
  const {fact} = draft;
  const id = `${draft.item.kind}-${fingerprint(`${key}|${draft.item.stem}`)}`;
  const stem = withContext(draft.reading, draft.item.stem, draft.fromHeadline);
  const item = inOrder({...draft.item, stem, id, difficulty: difficultyOf(draft)});
  const reason = review({...draft, item});
  return reason
    ? {verdict: 'refused', reason, item, fact, salience}
    : {verdict: 'kept', item, bareStem: draft.item.stem, fact, salience};
}

/** "Who won the man of the match award?" asked twice with two answers has none. */
function withoutAmbiguous(candidates: readonly Candidate[]): Candidate[] {
  const answers = new Map<string, Set<string>>();
  for (const {item, fact, reason} of candidates) {
    if (reason && reason.startsWith('dangling')) continue;
    answers.set(item.stem, (answers.get(item.stem) ?? new Set()).add(fact.answer.text));
  }
  return candidates.map((candidate) =>
    candidate.verdict === 'kept' && answers.get(candidate.item.stem)!.size > 1
      ? {...candidate, verdict: 'refused', reason: 'stem-ambiguous'}
      : candidate,
  );
}

function draft(reading: Reading, fact: AnyFact, seed: string): Draft | string {
  const random = createRandom(seed);
  switch (fact.kind) {
    case 'role':
      return roleItem(reading, fact) ?? 'no-options';
    case 'claim':
      return claimItem(reading, fact, random) ?? 'no-options';
    case 'speaker':
      return speakerItem(reading, fact, random) ?? 'no-options';
    default: {
      const made = clauseItem(reading, fact, random);
      return 'draft' in made ? made.draft : made.problem;
    }
  }
}

/** What `--explain` shows of a fact that gave no item: its sentence and its answer. */
function unmade({kind, answer, evidence}: AnyFact): Item {
  return {
    id: `${kind}-${answer.span.start}`,
    kind: kind === 'comparison' ? 'quantity' : kind === 'claim' ? 'speaker' : kind,
    type: 'text',
    stem: evidence[0].quote.replace(/\s+/g, ' '),
    points: 1,
    key: {accepted: [answer.text]},
    evidence,
  };
}
