import {expect} from '@open-wc/testing';
import {roleFacts} from '../../src/facts/role-facts.js';
import {matchRoles} from '../../src/items/match-item.js';
import {createRandom} from '../../src/items/random.js';
import {read} from '../read.js';

const itemOf = (text: string, seed = '1') => {
  const reading = read(text);
  const item = matchRoles(reading, roleFacts(reading), createRandom(seed))?.item;
  if (item && item.type !== 'match') throw new TypeError('Expected a match');
  return item;
};

const pairsOf = (text: string, seed?: string): Record<string, string> | undefined => {
  const item = itemOf(text, seed);
  const textOf = (list: readonly {id: string; text: string}[], id: string): string =>
    list.find((one) => one.id === id)!.text;
  return (
    item && Object.fromEntries(item.key.map(([a, b]) => [textOf(item.prompts, a), textOf(item.options, b)]))
  );
};

const THREE =
  'Anna Bell, the mayor of Lund, came. Tom Reed, the head of Greenpeace, slept. Carl Berg, the coach of Ajax, danced.';

describe('matchRoles', () => {
  it('pairs people with their roles', () => {
    for (const seed of ['1', '2', '3']) {
      expect(pairsOf(THREE, seed)).to.deep.equal({
        'Anna Bell': 'Mayor of Lund',
        'Tom Reed': 'Head of Greenpeace',
        'Carl Berg': 'Coach of Ajax',
      });
    }
  });

  it('does not show the roles in the order of the people each time', () => {
    const orders = new Set(
      Array.from({length: 20}, (_, seed) =>
        itemOf(THREE, String(seed))!
          .options.map(({text}) => text)
          .join(),
      ),
    );
    expect(orders.size).to.be.above(2);
  });

  it('rests on the sentence of each pair', () => {
    expect(itemOf(THREE)!.evidence).to.have.length(3);
  });

  it('leaves out a role that may be another’s', () => {
    expect(pairsOf(`${THREE} Ida Wood, a former mayor of Bonn, sang.`)).not.to.have.property('Ida Wood');
  });

  it('leaves out a role that names somebody of the list', () => {
    expect(pairsOf(`${THREE} Ida Wood, Bell's press chief, sang.`)).not.to.have.property('Ida Wood');
  });

  it('is not made of fewer than three', () => {
    expect(itemOf('Anna Bell, the mayor of Lund, came. Tom Reed, the head of Greenpeace, slept.')).to.equal(
      undefined,
    );
  });
});
