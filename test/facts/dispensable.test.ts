import {expect} from '@open-wc/testing';
import {isDroppable, purposeOf, purposeStart} from '../../src/facts/dispensable.js';
import {clausesOf, read, tokenAt, wordsOf} from '../read.js';

/** The purpose of the first clause. */
function purpose(text: string): string | undefined {
  const [clause] = clausesOf(read(text));
  const range = purposeOf(clause);
  return range && wordsOf(clause.reading, range);
}

const PURPOSES = [
  ['Anna Bell sold the farm in May to pay her debts.', 'to pay her debts'],
  ['Chile closed its border with Peru to stop the virus.', 'to stop the virus'],
] as const;

const NO_PURPOSE = [
  // What somebody is made to do.
  'Anna Bell asked Tom Reed in May to pay her debts.',
  'Anna Bell urged Chile on Monday to sign.',
  // What the noun is for.
  'Anna Bell unveiled a plan to pay her debts.',
  'Anna Bell was the first woman to lead Chile.',
  // What the verb wants.
  'Anna Bell refused to pay her debts.',
  'Anna Bell wants to pay her debts.',
  'Anna Bell sold the farm in May.',
];

describe('purposeOf', () => {
  for (const [text, expected] of PURPOSES) {
    it(`finds "${expected}" in: ${text}`, () => expect(purpose(text)).to.equal(expected));
  }

  for (const text of NO_PURPOSE) {
    it(`finds none in: ${text}`, () => expect(purpose(text)).to.equal(undefined));
  }
});

describe('purposeStart', () => {
  it('keeps a purpose that holds what is asked for', () => {
    const [clause] = clausesOf(read('Anna Bell sold the farm in May to pay Tom Reed.'));
    const at = tokenAt(clause.reading, 'Tom');
    expect(purposeStart(clause, {from: at, to: at + 2})).to.equal(undefined);
    const farm = tokenAt(clause.reading, 'farm');
    expect(purposeStart(clause, {from: farm, to: farm + 1})).to.be.a('number');
  });
});

describe('isDroppable', () => {
  const rows: [text: string, piece: string, droppable: boolean][] = [
    ['Anna Bell sold the farm in May.', 'in May', true],
    ['Anna Bell sold the farm in Lund.', 'in Lund', true],
    ['The farm was sold in Lund.', 'in Lund', true],
    ['Anna Bell sold the farm because rain fell.', 'because rain fell', true],
    ['Anna Bell sold the farm, a wooden house.', 'a wooden house', true],
    // What the verb cannot do without.
    ['Anna Bell sold the farm in Lund.', 'the farm', false],
    ['Anna Bell lives in Lund.', 'in Lund', false],
    ['Anna Bell is in Lund.', 'in Lund', false],
    ['Anna Bell gave the farm to Tom Reed.', 'to Tom Reed', false],
  ];
  for (const [text, words, droppable] of rows) {
    it(`${droppable ? 'drops' : 'keeps'} "${words}" of: ${text}`, () => {
      const [clause] = clausesOf(read(text));
      const piece = clause.pieces.find((one) => wordsOf(clause.reading, one) === words)!;
      expect(isDroppable(clause, piece)).to.equal(droppable);
    });
  }
});
