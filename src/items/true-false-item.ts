import type {ClauseFact} from '../facts/fact.js';
import type {Reading} from '../language/reading.js';
import type {Draft} from './candidate.js';
import {countriesIn} from './home.js';
import {clauseItem} from './clause-item.js';
import type {Random} from './random.js';
import {drawBelow} from './random.js';
import {clauseStatement} from './stems/statement-text.js';

/**
 * The fact as a statement to judge: as the article has it, or with the answer changed to a distractor of its own question, which is
 * surely false. As many of one as of the other.
 */
export function trueFalseItem(reading: Reading, fact: ClauseFact, random: Random): Draft | undefined {
  // Who did what is too plain to be worth a guess between two.
  if (!/^(quantity|when|where|which)$/.test(fact.kind)) return undefined;
  const question = clauseItem(reading, fact, random);
  if (!('draft' in question)) return undefined;
  const {draft, statement: told} = question;
  const {item, fromHeadline} = draft;
  if (item.type !== 'choice' || fact.answer.quantity?.kind === 'score') return undefined;
  // Another country than the headline's would be plainly false.
  const isPlace = /^(country|region|city|place)$/.test(fact.answer.entity?.type ?? '');
  if (isPlace && countriesIn([reading.article.title]).size > 0) return undefined;
  const isTrue = random() < 0.5;
  const others = item.options.filter(({id}) => !item.key.includes(id));
  const [key] = item.options.filter(({id}) => item.key.includes(id));
  const {text} = isTrue ? key : others[drawBelow(others.length, random)];
  const statement = clauseStatement(fact, told, text);
  if (!statement) return undefined;
  return {
    reading,
    fact,
    form: 'statement',
    fromHeadline,
    item: {
      id: '',
      kind: 'true-false',
      type: 'true-false',
      stem: `True or false: ${statement}`,
      points: 1,
      evidence: item.evidence,
      key: isTrue ? ['true'] : ['false'],
      feedback: {incorrect: `The article says: ${key.text}.`},
    },
  };
}
