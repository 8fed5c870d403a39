import {expect} from '@open-wc/testing';
import {clauseFacts} from '../../src/facts/clause-facts.js';
import {comparedAt} from '../../src/facts/comparison.js';
import {clausesOf, read} from '../read.js';

/** When the figure compared with was true, of the first clause that compares. */
function when(text: string): string | undefined {
  for (const clause of clausesOf(read(text))) {
    const comparison = clause.pieces.find(({kind}) => kind === 'comparison');
    if (comparison) return comparedAt(clause, comparison);
  }
  throw new RangeError(`Expected a comparison in ${text}`);
}

const DATED = [
  ['In May 2022, the court heard 70 cases, up from 18 in May 2019.', 'in May 2019'],
  ['The court heard 70 cases in May, up from 18 in the same month of 2019.', 'in May 2019'],
  ['In 2022, the court heard 70 cases, up from 18 in 2019.', 'in 2019'],
  ['The court heard 70 cases in 2022, down from 180 a year earlier.', 'in 2021'],
  ['The court heard 70 cases in June 2022, compared with 18 a year earlier.', 'in June 2021'],
  ['The court heard 70 cases in 2022, up from 18 the year before.', 'in 2021'],
] as const;

const UNDATED = [
  'In 2022, the court heard 70 cases, up from 18.',
  'In 2022, the court heard 70 cases, up from 18 in the spring.',
  'Last year the court heard 70 cases, up from 18 a year earlier.',
  'On Monday the court heard 70 cases, up from 18 in the same month.',
];

describe('comparedAt', () => {
  for (const [text, expected] of DATED) {
    it(`says "${expected}" for: ${text}`, () => expect(when(text)).to.equal(expected));
  }

  for (const text of UNDATED) {
    it(`does not know for: ${text}`, () => expect(when(text)).to.equal(undefined));
  }
});

describe('facts of comparison', () => {
  const compared = (text: string): string[] =>
    clauseFacts(read(text))
      .filter(({kind}) => kind === 'comparison')
      .map(({answer, comparedAt: at}) => `${answer.text} ${at}`);

  it('answer with the other figure, at its own time', () => {
    expect(compared('In May 2022, the court heard 70 cases, up from 18 in May 2019.')).to.deep.equal([
      '18 in May 2019',
    ]);
  });

  for (const text of [
    'In May 2022, the court heard 70 cases, up from 18.',
    'In May 2022, the court heard dozens of cases, up from a few in May 2019.',
    'In May 2022, the court heard 70 cases.',
  ]) {
    it(`are not made of: ${text}`, () => expect(compared(text)).to.deep.equal([]));
  }
});
