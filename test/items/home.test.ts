import {expect} from '@open-wc/testing';
import {areOfDifferentHomes, homesOf} from '../../src/items/home.js';
import type {Entity} from '../../src/language/names/name.js';

const person = (...roles: string[]): Entity => ({
  id: 'x',
  name: 'Anna Bell',
  type: 'person',
  aliases: [],
  roles: roles.map((text) => ({text, start: 0, end: 0})),
  confidence: 1,
  mentions: [],
});

describe('homesOf', () => {
  for (const [role, homes] of [
    ['Greek prime minister', ['Greece']],
    ["Chile's interior minister", ['Chile']],
    ['the mayor of Lund', []],
    ['singer', []],
  ] as const) {
    it(`${role}: ${homes.join() || 'none'}`, () =>
      expect([...homesOf(person(role))].map(String)).to.deep.equal([...homes]));
  }
});

describe('areOfDifferentHomes', () => {
  it('tells a Greek minister from a Chilean one, and nothing of others', () => {
    const [greek, other, chilean, nobody] = [
      person('Greek prime minister'),
      person('Greek foreign minister'),
      person("Chile's president"),
      person('singer'),
    ];
    expect(areOfDifferentHomes(greek, chilean)).to.equal(true);
    expect(areOfDifferentHomes(greek, other)).to.equal(false);
    expect(areOfDifferentHomes(greek, nobody)).to.equal(false);
    expect(areOfDifferentHomes(nobody, nobody)).to.equal(false);
  });
});
