import {expect} from '@open-wc/testing';
import {claimFacts} from '../../src/facts/claim-facts.js';
import {groundingProblem} from '../../src/facts/grounding.js';
import {read} from '../read.js';

const claimsOf = (text: string): string[] =>
  claimFacts(read(text)).map(({speaker, verb}) => `${speaker.name} ${verb}`);

const CLAIMED: readonly [text: string, claim: string][] = [
  ['Anna Bell said the port would close.', 'Anna Bell said'],
  ['Anna Bell told reporters that the port would close.', 'Anna Bell told'],
  ['The port will close, Anna Bell said.', 'Anna Bell said'],
  ['The port will close, said Anna Bell.', 'Anna Bell said'],
  ['The port will close, according to Anna Bell.', 'Anna Bell according'],
  ['Anna Bell warned that the port would close.', 'Anna Bell warned'],
  ['The Red Cross said the port would close.', 'Red Cross said'],
  ['Mayor Anna Bell said the port would close.', 'Anna Bell said'],
];

const NOBODY = [
  'The mayor said the port would close.',
  'Chile said the port would close.',
  "Anna Bell's lawyer said the port would close.",
  'Anna Bell closed the port.',
  'Anna Bell did not say that the port would close.',
  'Anna Bell denied that the port would close.',
  'The BBC said the port would close.',
];

describe('claimFacts', () => {
  for (const [text, claim] of CLAIMED) {
    it(`knows who says so: ${text}`, () => expect(claimsOf(text)).to.deep.equal([claim]));
  }

  for (const text of NOBODY) {
    it(`knows nobody: ${text}`, () => expect(claimsOf(text)).to.deep.equal([]));
  }

  it('rests on its sentence', () => {
    const reading = read('Rain fell. Anna Bell said the port would close.');
    const [fact] = claimFacts(reading);
    expect(fact.sentence).to.equal(1);
    expect(groundingProblem(reading.article, fact)).to.equal(undefined);
  });
});
