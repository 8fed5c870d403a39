import {expect} from '@open-wc/testing';
import {groundingProblem} from '../../src/facts/grounding.js';
import {whyFacts} from '../../src/facts/why-facts.js';
import {read} from '../read.js';

const WHY = [
  ['Anna Bell sold the farm in May to pay her debts.', 'to pay her debts'],
  ['Chile closed its border with Peru on Monday to stop the virus.', 'to stop the virus'],
] as const;

const NONE = [
  'Anna Bell sold the farm.',
  'Anna Bell asked Tom Reed in May to pay her debts.',
  'Anna Bell refused to pay her debts.',
  'Chile has a plan to stop the virus.',
];

describe('whyFacts', () => {
  for (const [text, purpose] of WHY) {
    it(`knows what for: ${text}`, () => {
      const reading = read(text);
      const [fact, ...more] = whyFacts(reading);
      expect(fact.answer.text).to.equal(purpose);
      expect(more).to.deep.equal([]);
      expect(groundingProblem(reading.article, fact)).to.equal(undefined);
    });
  }

  for (const text of NONE) {
    it(`knows no reason: ${text}`, () => expect(whyFacts(read(text))).to.deep.equal([]));
  }
});
