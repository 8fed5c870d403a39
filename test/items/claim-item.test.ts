import {expect} from '@open-wc/testing';
import {claimFacts} from '../../src/facts/claim-facts.js';
import {claimItem} from '../../src/items/claim-item.js';
import {createRandom} from '../../src/items/random.js';
import {read} from '../read.js';

const OTHERS = 'Tom Reed slept. Ida Wood sang. Carl Berg danced. Nora Vik cooked.';

const itemOf = (text: string) => {
  const reading = read(text);
  const [fact] = claimFacts(reading);
  return claimItem(reading, fact, createRandom('1'))?.item;
};

describe('claimItem', () => {
  for (const [text, stem] of [
    ['Anna Bell said Chile had sold the port of Lund.', 'Who said that Chile had sold the port of Lund?'],
    ['Chile will sell the port of Lund, Anna Bell said.', 'Who said that Chile will sell the port of Lund?'],
    [
      'Anna Bell warned that Chile would sell the port of Lund.',
      'Who warned that Chile would sell the port of Lund?',
    ],
    [
      'Anna Bell said Chile would not sell the port of Lund.',
      'Who said that Chile would not sell the port of Lund?',
    ],
  ]) {
    it(`asks "${stem}"`, () => expect(itemOf(`${text} ${OTHERS}`)?.stem).to.equal(stem));
  }

  it('offers others of the article, nobody whom the claim names', () => {
    const item = itemOf(`Anna Bell said Tom Reed had sold the port of Lund. ${OTHERS}`);
    if (item?.type !== 'choice') throw new TypeError('Expected a choice');
    const names = item.options.map(({text}) => text);
    expect(names).to.have.length(4).and.include('Anna Bell').and.not.include('Tom Reed');
    expect(item.options.find(({id}) => item.key.includes(id))?.text).to.equal('Anna Bell');
  });

  it('lets the reader type the name where too few others are named', () => {
    const item = itemOf('Anna Bell said Chile had sold the port of Lund.');
    expect(item?.type === 'text' && item.key.accepted).to.include.members(['Anna Bell', 'Bell']);
  });

  it('asks nothing where the claim cannot stand alone', () => {
    expect(itemOf(`Anna Bell said they had sold it. ${OTHERS}`)).to.equal(undefined);
  });
});
