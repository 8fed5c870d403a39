import {expect} from '@open-wc/testing';
import {shareOptions} from '../../../src/items/distractors/share.js';
import {createRandom} from '../../../src/items/random.js';

const ORDER = ['a tenth', 'a fifth', 'a third', 'half', 'two-thirds', 'three-quarters'];

describe('shareOptions', () => {
  for (const [figure, key] of [
    ['half', 'half'],
    ['a third', 'a third'],
    ['one-third', 'a third'],
    ['one third', 'a third'],
    ['two thirds', 'two-thirds'],
    ['Two-thirds', 'two-thirds'],
    ['three quarters', 'three-quarters'],
    ['one in five', 'a fifth'],
    ['one in ten', 'a tenth'],
  ]) {
    it(`offers four everyday shares in order, "${key}" for ${figure} among them`, () => {
      for (let seed = 0; seed < 20; seed++) {
        const made = shareOptions(figure, createRandom(String(seed)))!;
        expect(made.key).to.equal(key);
        expect(made.options).to.have.length(4).and.include(key);
        const ranks = made.options.map((text) => ORDER.indexOf(text));
        expect([...ranks].sort((a, b) => a - b)).to.deep.equal(ranks);
      }
    });
  }

  it('puts "half" in each place', () => {
    const places = Array.from({length: 40}, (_, seed) => shareOptions('half', createRandom(`${seed}`))!).map(
      ({options, key}) => options.indexOf(key),
    );
    expect(new Set(places).size).to.be.at.least(3);
  });

  for (const figure of ['', 'a seventh', '12', 'most', 'three eighths']) {
    it(`offers none for ${JSON.stringify(figure)}`, () =>
      expect(shareOptions(figure, createRandom('1'))).to.equal(undefined));
  }
});
