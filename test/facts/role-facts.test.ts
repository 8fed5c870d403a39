import {expect} from '@open-wc/testing';
import {groundingProblem} from '../../src/facts/grounding.js';
import {roleFacts} from '../../src/facts/role-facts.js';
import {read} from '../read.js';

const rolesOf = (text: string): string[] =>
  roleFacts(read(text)).map(({person, role}) => `${person.name}: ${role}`);

const ROLES: readonly [text: string, ...roles: string[]][] = [
  ['Anna Bell, the mayor of Lund, sold the port.', 'Anna Bell: the mayor of Lund'],
  ["Chile's president, Tom Reed, sold the port.", "Tom Reed: Chile's president"],
  ['Lund Mayor Anna Bell sold the port.', 'Anna Bell: Lund Mayor'],
];

const NONE = [
  'Anna Bell sold the port.',
  'The mayor of Lund sold the port.',
  'Lund, the old port, slept.',
  'Anna Bell, Tom Reed and Carl Berg sold the port.',
];

describe('roleFacts', () => {
  for (const [text, ...roles] of ROLES) {
    it(`finds ${roles.join(', ')} in: ${text}`, () => expect(rolesOf(text)).to.deep.equal(roles));
  }

  for (const text of NONE) {
    it(`finds nobody's role in: ${text}`, () => expect(rolesOf(text)).to.deep.equal([]));
  }

  it('rests on the sentence where name and role stand together', () => {
    const reading = read('Rain fell. Anna Bell, the mayor of Lund, came. Bell sold the port.');
    const facts = roleFacts(reading);
    expect(facts.map(({sentence}) => sentence)).to.deep.equal([1]);
    expect(groundingProblem(reading.article, facts[0])).to.equal(undefined);
  });
});
