import {expect} from '@open-wc/testing';
import {clauseFacts} from '../../src/facts/clause-facts.js';
import {orderItem} from '../../src/items/order-item.js';
import {createRandom} from '../../src/items/random.js';
import {read} from '../read.js';

const itemOf = (text: string, seed = '1') => {
  const reading = read(text);
  const item = orderItem(reading, clauseFacts(reading), createRandom(seed))?.item;
  if (item && item.type !== 'order') throw new TypeError('Expected an order');
  return item;
};

const ordered = (text: string, seed?: string): string[] | undefined => {
  const item = itemOf(text, seed);
  return item?.key.map((id) => item.options.find((option) => option.id === id)!.text);
};

const THREE =
  'Anna Bell sold the port of Lund in 2019. Tom Reed left the Danish navy in 1998. Carl Berg won the race in Oslo in May 2004.';
const ORDER = [
  'Tom Reed left the Danish navy',
  'Carl Berg won the race in Oslo',
  'Anna Bell sold the port of Lund',
];

describe('orderItem', () => {
  it('puts events in the order of their dates, which it leaves out', () => {
    for (const seed of ['1', '2', '3', '4']) expect(ordered(THREE, seed)).to.deep.equal(ORDER);
  });

  it('does not show them in that order each time', () => {
    const shown = new Set(
      Array.from({length: 20}, (_, seed) =>
        itemOf(THREE, String(seed))!
          .options.map(({text}) => text)
          .join(),
      ),
    );
    expect(shown.size).to.be.above(2);
  });

  it('tells months and days of one year apart', () => {
    expect(
      ordered(
        'Anna Bell sold the port of Lund on May 4, 2020. Tom Reed left the Danish navy in June 2020. Carl Berg won the race in Oslo on May 2, 2020.',
      ),
    ).to.deep.equal([ORDER[1], ORDER[2], ORDER[0]]);
  });

  for (const [why, text] of [
    ['two dates alone', 'Anna Bell sold the port of Lund in 2019. Tom Reed left the Danish navy in 1998.'],
    [
      'a year that holds another date',
      'Anna Bell sold the port of Lund in 2019. Tom Reed left the Danish navy in 1998. Carl Berg won the race in Oslo in May 2019.',
    ],
    [
      'bounds, not moments',
      'Anna Bell led the port of Lund since 2019. Tom Reed led the Danish navy until 1998. Carl Berg won the race in Oslo in 2004.',
    ],
    [
      'somebody’s word',
      'Anna Bell sold the port of Lund in 2019, police said. Tom Reed left the Danish navy in 1998. Carl Berg won the race in Oslo in 2004.',
    ],
    [
      'plans',
      'Anna Bell will sell the port of Lund in 2039. Tom Reed left the Danish navy in 1998. Carl Berg won the race in Oslo in 2004.',
    ],
  ]) {
    it(`makes nothing of ${why}`, () => expect(ordered(text)).to.equal(undefined));
  }
});
