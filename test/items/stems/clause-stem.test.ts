import {expect} from '@open-wc/testing';
import {clauseFacts} from '../../../src/facts/clause-facts.js';
import {statementOf} from '../../../src/items/statement.js';
import {clauseStem} from '../../../src/items/stems/clause-stem.js';
import {clauseStatement} from '../../../src/items/stems/statement-text.js';
import {read} from '../../read.js';

/** The stem that asks for the answer, or [why there is none]. */
function stem(text: string, answer: string): string {
  const reading = read(text);
  const fact = clauseFacts(reading).findLast((one) => one.answer.text === answer);
  if (!fact) return '[no fact]';
  const made = statementOf(reading, fact.clause, fact.target, fact.answer.entity);
  if ('problem' in made) return `[${made.problem}]`;
  return clauseStem(fact, made.statement)?.text ?? '[no stem]';
}

const STEMS: readonly [text: string, answer: string, stem: string][] = [
  // Who and whom.
  ['Anna Bell sold the port of Lund.', 'Anna Bell', 'Who sold the port of Lund?'],
  ['Mayor Anna Bell sold the port of Lund.', 'Anna Bell', 'Who sold the port of Lund?'],
  ['Anna Bell, a lawyer, sold the port of Lund.', 'Anna Bell', 'Who sold the port of Lund?'],
  ['Anna Bell met Tom Reed in Lund.', 'Tom Reed', 'Whom did Anna Bell meet in Lund?'],
  ['Anna Bell has met Tom Reed in Lund.', 'Tom Reed', 'Whom has Anna Bell met in Lund?'],
  ['Anna Bell will meet Tom Reed in Lund.', 'Tom Reed', 'Whom will Anna Bell meet in Lund?'],
  ['Anna Bell did not meet Tom Reed in Lund.', 'Tom Reed', 'Whom did Anna Bell not meet in Lund?'],
  ['Anna Bell skipped the Geneva Summit.', 'Anna Bell', 'Who skipped the Geneva Summit?'],
  ['Anna Bell refused to sign the Treaty of Lund.', 'Anna Bell', 'Who refused to sign the Treaty of Lund?'],
  ['Anna Bell never signed the Treaty of Lund.', 'Anna Bell', 'Who never signed the Treaty of Lund?'],
  ['The port of Lund was sold by Anna Bell.', 'Anna Bell', 'By whom was the port of Lund sold?'],
  ['Anna Bell was elected mayor of Lund.', 'Anna Bell', 'Who was elected mayor of Lund?'],
  // Which.
  ['Chile sold 40 ships to Peru.', 'Chile', 'Which country sold 40 ships to Peru?'],
  ['Anna Bell sold 40 ships to Peru.', 'Peru', 'To which country did Anna Bell sell 40 ships?'],
  // Where: only right behind the verb is it sure.
  ['Anna Bell was born in Chile in 1960.', 'Chile', 'In which country was Anna Bell born in 1960?'],
  // When.
  [
    'Anna Bell sold the port of Lund in May 2020.',
    'May 2020',
    'In which month did Anna Bell sell the port of Lund?',
  ],
  ['Anna Bell sold the port of Lund in 2020.', '2020', 'In which year did Anna Bell sell the port of Lund?'],
  ['In 2020, Anna Bell sold the port of Lund.', '2020', 'In which year did Anna Bell sell the port of Lund?'],
  [
    'Anna Bell sold the port of Lund on May 4, 2020.',
    'May 4, 2020',
    'On what date did Anna Bell sell the port of Lund?',
  ],
  ['The port of Lund was sold in 2020.', '2020', 'In which year was the port of Lund sold?'],
  // How many, how much.
  ['Anna Bell sold 40 ships to Peru.', '40', 'How many ships did Anna Bell sell to Peru?'],
  ['Anna Bell sold about 40 ships to Peru.', '40', 'About how many ships did Anna Bell sell to Peru?'],
  ['In 2019, 400 people left Peru.', '400', 'In 2019, how many people left Peru?'],
  [
    'Anna Bell paid $3.5 million for the port of Lund.',
    '$3.5 million',
    'How much money did Anna Bell pay for the port of Lund?',
  ],
  // Whose word it is stays.
  [
    'Anna Bell sold 40 ships to Peru, Tom Reed said.',
    '40',
    'According to Tom Reed, how many ships did Anna Bell sell to Peru?',
  ],
  [
    'Police said that Anna Bell had sold 40 ships to Peru.',
    '40',
    'According to police, how many ships had Anna Bell sold to Peru?',
  ],
  // So does what is only alleged, planned or possible.
  [
    'Anna Bell allegedly sold 40 ships to Peru.',
    '40',
    'How many ships did Anna Bell allegedly sell to Peru?',
  ],
  ['Anna Bell may sell 40 ships to Peru.', '40', 'How many ships may Anna Bell sell to Peru?'],
  ['Anna Bell plans to sell 40 ships to Peru.', '40', 'How many ships does Anna Bell plan to sell to Peru?'],
  // Names in full, pronouns resolved.
  ['Anna Bell came. Bell sold 40 ships to Peru.', '40', 'How many ships did Anna Bell sell to Peru?'],
  ['Anna Bell came. She sold 40 ships to Peru.', '40', 'How many ships did Anna Bell sell to Peru?'],
  // Irregular verbs.
  ['Anna Bell led 40 ships to Peru.', '40', 'How many ships did Anna Bell lead to Peru?'],
  ['Anna Bell brought 40 ships to Peru.', '40', 'How many ships did Anna Bell bring to Peru?'],
  ['Anna Bell skipped 40 sessions in Peru.', '40', 'How many sessions did Anna Bell skip in Peru?'],
  ['Anna Bell carried out 40 raids in Peru.', '40', 'How many raids did Anna Bell carry out in Peru?'],
  ['Anna Bell has 40 ships in Peru.', '40', 'How many ships does Anna Bell have in Peru?'],
  ['Anna Bell wrote 40 books in Peru.', '40', 'How many books did Anna Bell write in Peru?'],
  ['Anna Bell taught 40 boys in Peru.', '40', 'How many boys did Anna Bell teach in Peru?'],
  ['Anna Bell visited 40 towns in Peru.', '40', 'How many towns did Anna Bell visit in Peru?'],
  // Sets.
  [
    'Chile, Peru and Ecuador signed the Treaty of Lund.',
    'Chile, Peru and Ecuador',
    'Which three countries signed the Treaty of Lund?',
  ],
];

// Where silence is right.
const NONE: readonly [text: string, answer: string, why: string][] = [
  ['If Anna Bell wins, she will sell 40 ships to Peru.', '40', 'a condition'],
  ['The company sold 40 ships to Peru.', '40', 'which company?'],
  ['It sold 40 ships to Peru.', '40', 'who?'],
  ['He said Anna Bell had sold 40 ships to Peru.', '40', 'who says so?'],
  ['The two sold 40 ships to Peru.', '40', 'which two?'],
  ['They denied that Anna Bell had sold 40 ships to Peru.', '40', 'who denies it?'],
];

describe('clauseStem', () => {
  for (const [text, answer, expected] of STEMS) {
    it(`asks "${expected}"`, () => expect(stem(text, answer), text).to.equal(expected));
  }

  for (const [text, answer, why] of NONE) {
    it(`asks nothing, ${why}: ${text}`, () => expect(stem(text, answer)).to.match(/^\[/));
  }
});

describe('clauseStatement', () => {
  const statement = (text: string, answer: string, replacement: string): string | undefined => {
    const reading = read(text);
    const fact = clauseFacts(reading).find((one) => one.answer.text === answer)!;
    const made = statementOf(reading, fact.clause, fact.target, fact.answer.entity);
    return 'statement' in made ? clauseStatement(fact, made.statement, replacement) : made.problem;
  };

  for (const [text, answer, replacement, expected] of [
    ['Anna Bell sold 40 ships to Peru.', '40', '60', 'Anna Bell sold 60 ships to Peru.'],
    ['Anna Bell sold 40 ships to Peru.', 'Peru', 'Chile', 'Anna Bell sold 40 ships to Chile.'],
    ['Anna Bell sold 40 ships to Peru.', 'Anna Bell', 'Tom Reed', 'Tom Reed sold 40 ships to Peru.'],
    [
      "Anna Bell's party sold 40 ships to Peru.",
      'Peru',
      'Chile',
      "Anna Bell's party sold 40 ships to Chile.",
    ],
    [
      'Anna Bell did not sell 40 ships to Peru.',
      'Peru',
      'Chile',
      'Anna Bell did not sell 40 ships to Chile.',
    ],
    [
      'Anna Bell sold 40 ships to Peru, Tom Reed said.',
      '40',
      '60',
      'According to Tom Reed, Anna Bell sold 60 ships to Peru.',
    ],
    ['Anna Bell sold the port of Lund in 2020.', '2020', '2018', 'Anna Bell sold the port of Lund in 2018.'],
  ]) {
    it(`writes "${expected}"`, () => expect(statement(text, answer, replacement)).to.equal(expected));
  }
});
