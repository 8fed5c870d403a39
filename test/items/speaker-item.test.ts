import {expect} from '@open-wc/testing';
import {speakerFacts} from '../../src/facts/speaker-facts.js';
import {createRandom} from '../../src/items/random.js';
import {speakerItem} from '../../src/items/speaker-item.js';
import {read} from '../read.js';

const QUOTATION = 'No bridge in Lund will ever be built of wood again';

const itemOf = (text: string) => {
  const reading = read(text);
  const [fact] = speakerFacts(reading);
  return speakerItem(reading, fact, createRandom('1'))?.item;
};

describe('speakerItem', () => {
  it('asks who said it, against the other people of the article', () => {
    const item = itemOf(`"${QUOTATION}," Anna Bell said. Tom Reed slept. Ida Wood sang. Carl Berg danced.`);
    expect(item).to.include({kind: 'speaker', type: 'choice'});
    expect(item?.stem).to.match(new RegExp(`^Who said:? “${QUOTATION}”\\?$`));
    if (item?.type !== 'choice') throw new TypeError('Expected a choice');
    expect(item.options.map(({text}) => text).sort()).to.deep.equal([
      ...['Anna Bell', 'Carl Berg', 'Ida Wood', 'Tom Reed'],
    ]);
    expect(item.options.find(({id}) => item.key.includes(id))?.text).to.equal('Anna Bell');
  });

  it('offers nobody whom the words name', () => {
    const item = itemOf(
      '"I have told Reed that no bridge will ever be built of wood," Anna Bell said. Tom Reed slept. Ida Wood sang. Carl Berg danced.',
    );
    expect(item?.type === 'choice' && item.options.map(({text}) => text)).not.to.include('Tom Reed');
  });

  it('asks nothing where fewer than two others are named', () => {
    expect(itemOf(`"${QUOTATION}," Anna Bell said. Tom Reed slept.`)).to.equal(undefined);
  });
});
