import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {percentOptions} from '../../../src/items/distractors/percent.js';
import {createRandom} from '../../../src/items/random.js';

describe('percentOptions', () => {
  it('offers four shares of a hundred, ascending, the key among them, written alike', () => {
    fc.assert(
      fc.property(fc.integer({min: 3, max: 970}), fc.string(), (tenths, seed) => {
        const figure = (tenths / 10).toFixed(1);
        const options = percentOptions(figure, createRandom(seed));
        if (!options) return;
        expect(options).to.have.length(4).and.include(figure);
        const values = options.map(Number);
        expect([...values].sort((a, b) => a - b)).to.deep.equal(values);
        expect(new Set(values).size).to.equal(4);
        for (const value of values) expect(value).to.be.within(0.1, 99.9);
        for (const option of options) expect(option).to.match(/^\d+\.\d$/);
      }),
    );
  });

  for (const figure of ['4', '12', '38', '54', '62', '92', '4.5', '7.25']) {
    it(`has options for ${figure}, the key in more than one place`, () => {
      const places = Array.from({length: 30}, (_, seed) =>
        percentOptions(figure, createRandom(String(seed)))?.indexOf(figure),
      );
      expect(places).not.to.include(undefined);
      expect(new Set(places).size).to.be.above(1);
    });
  }

  it('keeps what stands behind the figure', () => {
    for (const option of percentOptions('54%', createRandom('1'))!) expect(option).to.match(/^\d+%$/);
  });

  for (const figure of ['', 'half', 'a few', 'ninety']) {
    it(`has none for ${JSON.stringify(figure)}`, () =>
      expect(percentOptions(figure, createRandom('1'))).to.equal(undefined));
  }
});
