import {expect} from '@open-wc/testing';
import {roleFacts} from '../../src/facts/role-facts.js';
import type {Item} from '../../src/items/item.js';
import {createRandom} from '../../src/items/random.js';
import {isSpecific, roleItem, sharesWord} from '../../src/items/role-item.js';
import {entityOf, read} from '../read.js';

/** The item that asks for the role of somebody. */
function itemFor(text: string, name: string, seed = '1'): Item | undefined {
  const reading = read(text);
  const fact = roleFacts(reading).find(({person}) => person === entityOf(reading, name))!;
  return roleItem(reading, fact, createRandom(seed))?.item;
}

const PAIR = 'Anna Bell, the mayor of Lund, came. Bell sang. Tom Reed slept. Ida Wood danced.';
const FOUR =
  'Anna Bell, the mayor of Lund, came. Tom Reed, the head of Greenpeace, slept. ' +
  'Nora Lindgren, the envoy of Norway, sang. Carl Berg, the coach of Ajax, danced.';

describe('roleItem', () => {
  it('asks who holds a role that only one can hold, against the others of the article', () => {
    const item = itemFor(PAIR, 'Anna Bell');
    expect(item).to.include({kind: 'role', type: 'choice', stem: 'Who is the mayor of Lund?'});
    if (item?.type !== 'choice') throw new TypeError('Expected a choice');
    expect(item.options.map(({text}) => text).sort()).to.deep.equal(['Anna Bell', 'Ida Wood', 'Tom Reed']);
    expect(item.options.find(({id}) => item.key.includes(id))?.text).to.equal('Anna Bell');
  });

  it('asks what somebody is where the article gives three others a role', () => {
    const item = itemFor(FOUR, 'Anna Bell');
    expect(item?.stem).to.equal('Who is Anna Bell?');
    if (item?.type !== 'choice') throw new TypeError('Expected a choice');
    expect(item.options.map(({text}) => text).sort()).to.deep.equal([
      'Coach of Ajax',
      'Envoy of Norway',
      'Head of Greenpeace',
      'Mayor of Lund',
    ]);
    expect(item.options.find(({id}) => item.key.includes(id))?.text).to.equal('Mayor of Lund');
  });

  it('lets the reader type the name where too few others are named', () => {
    const item = itemFor('Anna Bell, the mayor of Lund, came. Bell sang.', 'Anna Bell');
    expect(item).to.include({type: 'text', stem: 'Who is the mayor of Lund?'});
    expect(item?.type === 'text' && item.key.accepted).to.include.members(['Anna Bell', 'Bell']);
  });

  it('offers nobody who may hold the role too', () => {
    const text =
      'Anna Bell, the mayor of Lund, came. Bell sang. Tom Reed, a former mayor of Bonn, slept. Ida Wood danced. Carl Berg sat.';
    for (let seed = 0; seed < 10; seed++) {
      const item = itemFor(text, 'Anna Bell', String(seed));
      expect(item?.type === 'choice' && item.options.map(({text: name}) => name)).not.to.include('Tom Reed');
    }
  });

  it('asks nothing where the role fits many', () => {
    expect(
      itemFor('Anna Bell, a singer, came. Bell sang. Tom Reed slept. Ida Wood danced.', 'Anna Bell'),
    ).to.equal(undefined);
  });
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
