import {expect} from '@open-wc/testing';
import {clauseFacts} from '../../src/facts/clause-facts.js';
import {changeItem} from '../../src/items/change-item.js';
import {createRandom} from '../../src/items/random.js';
import {read} from '../read.js';

const itemOf = (text: string, seed = '1') => {
  const reading = read(text);
  const fact = clauseFacts(reading).find(({kind}) => kind === 'comparison');
  const item = fact && changeItem(reading, fact, createRandom(seed))?.item;
  if (item && item.type !== 'choice') throw new TypeError('Expected a choice');
  return item;
};

const keyOf = (text: string): string | undefined => {
  const item = itemOf(text);
  return item?.options.find(({id}) => item.key.includes(id))?.text;
};

const cases = (now: string, then: string): string =>
  `The court of Lund had ${now} cases in May 2022, compared with ${then} in May 2019.`;

describe('changeItem', () => {
  for (const [now, then, key] of [
    ['800', '400', 'About twice as many'],
    ['about 800', 'about 410', 'About twice as many'],
    ['200', '400', 'About half as many'],
    ['100', '400', 'About a quarter as many'],
    ['1,620', '400', 'About four times as many'],
    ['3,200', '400', 'About eight times as many'],
    ['410', '400', 'About as many'],
  ]) {
    it(`finds ${key.toLowerCase()} in ${now} and ${then}`, () =>
      expect(keyOf(cases(now, then))).to.equal(key));
  }

  for (const [now, then] of [
    ['1,200', '400'],
    ['640', '400'],
    ['300', '400'],
    ['10,000', '400'],
  ]) {
    it(`says nothing of ${now} and ${then}: no ratio in words`, () =>
      expect(keyOf(cases(now, then))).to.equal(undefined));
  }

  it('asks for both times', () => {
    expect(itemOf(cases('800', '400'))?.stem).to.equal(
      'How many cases were there in May 2022, compared with May 2019?',
    );
  });

  it('offers four ratios in order, the key in no fixed place', () => {
    const places = new Set<number>();
    for (let seed = 0; seed < 20; seed++) {
      const {options, key} = itemOf(cases('800', '400'), String(seed))!;
      expect(options).to.have.length(4);
      expect(new Set(options.map(({text}) => text)).size).to.equal(4);
      places.add(options.findIndex(({id}) => key.includes(id)));
    }
    expect(places.size).to.be.above(1);
  });
});
