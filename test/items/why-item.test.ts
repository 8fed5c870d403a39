import {expect} from '@open-wc/testing';
import {whyFacts} from '../../src/facts/why-facts.js';
import {createRandom} from '../../src/items/random.js';
import {whyItems} from '../../src/items/why-item.js';
import {read} from '../read.js';

const THREE =
  'Anna Bell sold the farm in May 2020 to pay for a new harbour. Chile closed its border with Peru on May 4, 2021 to stop the deadly virus. ' +
  'Tom Reed joined the Danish navy in June 2019 to see the wide world.';

const itemsOf = (text: string) => {
  const reading = read(text);
  return whyItems(reading, whyFacts(reading), createRandom('1')).map(({item}) => item);
};

describe('whyItems', () => {
  it('asks what for, against the purposes of other things', () => {
    const [item] = itemsOf(THREE);
    if (item?.type !== 'choice') throw new TypeError('Expected a choice');
    expect(item.kind).to.equal('why');
    expect(item.stem).to.match(/^Why did Anna Bell sell the farm\b.*\?$/);
    expect(item.stem).not.to.include('harbour');
    expect(item.options.map(({text}) => text).sort()).to.deep.equal([
      'To pay for a new harbour',
      'To see the wide world',
      'To stop the deadly virus',
    ]);
    expect(item.options.find(({id}) => item.key.includes(id))?.text).to.equal('To pay for a new harbour');
  });

  it('asks nothing where the article gives fewer than three purposes', () => {
    expect(itemsOf(THREE.split('. ').slice(0, 2).join('. '))).to.deep.equal([]);
    expect(itemsOf('')).to.deep.equal([]);
  });
});
