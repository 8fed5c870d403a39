import {expect} from '@open-wc/testing';
import {roleFacts} from '../../src/facts/role-facts.js';
import type {Item} from '../../src/items/item.js';
import {isSpecific, roleItem, sharesWord} from '../../src/items/role-item.js';
import {entityOf, read} from '../read.js';

/** The item that asks who holds the role of somebody. */
function itemFor(text: string, name: string, published?: string): Item | undefined {
  const reading = read(text, {published});
  const fact = roleFacts(reading).find(({person}) => person === entityOf(reading, name))!;
  return roleItem(reading, fact)?.item;
}

const FOUR =
  'Anna Bell, the mayor of Lund, came. Bell sang. Tom Reed, the head of Greenpeace, slept. ' +
  'Nora Lindgren, the envoy of Norway, sang. Carl Berg, the coach of Ajax, danced.';

describe('roleItem', () => {
  it('asks who holds an office that only one can hold', () => {
    const item = itemFor(FOUR, 'Anna Bell');
    expect(item).to.include({kind: 'role', type: 'text', stem: 'Who is the mayor of Lund?'});
    expect(item?.type === 'text' && item.key.accepted).to.include.members(['Anna Bell', 'Bell']);
  });

  it('says when, where the day of the article is known: offices change hands', () => {
    expect(itemFor(FOUR, 'Anna Bell', '2022-07-12')?.stem).to.equal(
      'Who was the mayor of Lund in July 2022?',
    );
  });

  for (const [text, why] of [
    ['Anna Bell, a singer, came. Bell sang.', 'a role that fits many'],
    ['Anna Bell, a mayor, came. Bell sang.', 'an office of nowhere'],
    ['Mayor Anna Bell came. Bell sang.', 'a title alone'],
    ['Anna Bell, the mayor of Lund, came.', 'somebody named once'],
    ['Anna Bell, the former mayor of Lund, came. Bell sang.', 'an office held before'],
    ['Anna Bell, the president of Norway, came. Bell sang.', 'what is known without the article'],
    ['Norwegian Prime Minister Anna Bell came. Bell sang.', 'what is known without the article'],
    [`${'Rain fell. '.repeat(9)}Anna Bell, the mayor of Lund, came.`, 'somebody named once in passing'],
  ]) {
    it(`asks nothing of ${why}`, () => expect(itemFor(text, 'Anna Bell')).to.equal(undefined));
  }
});

describe('isSpecific', () => {
  const reading = read(FOUR);
  for (const [role, specific] of [
    ['the mayor of Lund', true],
    ["Norway's envoy", true],
    ['the mayor', false],
    ['mayor', false],
    ['the prime minister', false],
    ['a former singer', false],
    ['', false],
    ['against Lund', false],
  ] as const) {
    it(`${JSON.stringify(role)} ${specific ? 'says' : 'does not say'} of what`, () =>
      expect(isSpecific(reading, role)).to.equal(specific));
  }
});

describe('sharesWord', () => {
  for (const [a, b, shares] of [
    ['the mayor of Lund', 'a former mayor of Bonn', true],
    ['trade minister', 'the ministers of trade', true],
    ['the mayor of Lund', 'the coach of Ajax', false],
    ['head of the ONS', 'the CEO', false],
  ] as const) {
    it(`${a}, ${b}: ${shares ? 'one may be the other' : 'two things'}`, () =>
      expect(sharesWord(a, b)).to.equal(shares));
  }
});
