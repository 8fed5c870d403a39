import {expect} from '@open-wc/testing';
import {statementOf} from '../../src/items/statement.js';
import {clausesOf, read, tokenAt, wordsOf} from '../read.js';

/** The parts of the last clause as a statement that asks for the word, apart by " / ", or [the problem]. */
function parts(text: string, word: string): string {
  const reading = read(text);
  const clause = clausesOf(reading).at(-1)!;
  const at = tokenAt(clause.reading, word);
  const made = statementOf(reading, clause, {from: at, to: at + 1});
  if ('problem' in made) return `[${made.problem}]`;
  const {attribution, parts: own} = made.statement;
  return [
    ...(attribution ? [attribution] : []),
    ...own.map(({range}) => wordsOf(clause.reading, range)),
  ].join(' / ');
}

const STATEMENTS: readonly [text: string, word: string, parts: string][] = [
  ['Anna Bell sold 40 ships to Peru.', '40', 'Anna Bell / sold / 40 ships / to Peru'],
  // What trails behind a comma is left out, unless it is asked for.
  ['Anna Bell sold 40 ships, a small fleet.', '40', 'Anna Bell / sold / 40 ships'],
  // Whose word it is.
  ['Anna Bell sold 40 ships, Tom Reed said.', '40', 'According to Tom Reed / Anna Bell / sold / 40 ships'],
  ['Officials said Anna Bell sold 40 ships.', '40', 'According to officials / Anna Bell / sold / 40 ships'],
  [
    'The researchers said Anna Bell sold 40 ships.',
    '40',
    'According to researchers / Anna Bell / sold / 40 ships',
  ],
  ['A report said Anna Bell sold 40 ships.', '40', 'According to a report / Anna Bell / sold / 40 ships'],
];

const PROBLEMS: readonly [text: string, word: string, problem: string][] = [
  ['It sold 40 ships.', '40', 'dangling-pronoun'],
  ['The company sold 40 ships.', '40', 'dangling-definite'],
  ['Anna Bell sold 40 ships to it.', '40', 'dangling-pronoun'],
  ['We sold 40 ships.', '40', 'first-person'],
  ['Tom Reed will sell 40 ships if Anna Bell wins.', '40', 'conditional'],
  ['They said Anna Bell sold 40 ships.', '40', 'unclear-speaker'],
  ['It said Anna Bell sold 40 ships.', '40', 'unclear-speaker'],
];

describe('statementOf', () => {
  for (const [text, word, expected] of STATEMENTS) {
    it(`takes apart: ${text}`, () => expect(parts(text, word)).to.equal(expected));
  }

  for (const [text, word, problem] of PROBLEMS) {
    it(`finds ${problem} in: ${text}`, () => expect(parts(text, word)).to.equal(`[${problem}]`));
  }

  it('knows whom the statement names, the one asked for apart', () => {
    const reading = read('Anna Bell met Tom Reed in Lund.');
    const [clause] = clausesOf(reading);
    const at = tokenAt(clause.reading, 'Tom');
    const made = statementOf(reading, clause, {from: at, to: at + 2});
    const named = 'statement' in made ? [...made.statement.named].map(({name}) => name) : [];
    expect(named).to.include('Anna Bell').and.not.include('Tom Reed');
  });

  it('tells which earlier sentences it rests on', () => {
    const reading = read('Anna Bell came. She sold 40 ships to Peru.');
    const clause = clausesOf(reading).at(-1)!;
    const at = tokenAt(clause.reading, '40');
    const made = statementOf(reading, clause, {from: at, to: at + 1});
    expect('statement' in made && made.statement.rests).to.deep.equal([0]);
  });
});
