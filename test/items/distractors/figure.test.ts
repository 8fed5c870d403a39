import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {figureOptions, otherFigures} from '../../../src/items/distractors/figure.js';
import {createRandom} from '../../../src/items/random.js';

/** The number in digits that a figure begins with. */
const numberIn = (figure: string): number =>
  Number(/\d[\d,]*(?:\.\d+)?/.exec(figure)![0].replaceAll(',', ''));

const SEEDS = Array.from({length: 20}, (_, i) => String(i));

const others = (figure: string, seed: string, atMost?: number): string[] =>
  otherFigures(figure, createRandom(seed), {below: 1, count: 3, atMost});

// How other figures of the kind are written.
const FORMS: readonly [figure: string, form: RegExp][] = [
  ['70,000', /^\d{2,3},000$/],
  ['12,400', /^\d{1,2},\d00$/],
  ['$1.13bn', /^\$\d\.\d\dbn$/],
  ['$3.5 million', /^\$\d{1,2}\.\d million$/],
  ['£40m', /^£\d{2,3}m$/],
  ['46', /^\d{2,3}$/],
  ['4.5', /^\d{1,2}\.\d$/],
  ['seven', /^(?:four|five|six|eight|nine|ten|eleven|twelve)$/],
  ['Seven', /^(?:Four|Five|Six|Eight|Nine|Ten|Eleven|Twelve)$/],
  ['two million', /^(?:three|four|five|six|seven|one) million$/],
  ['30 million', /^\d{2} million$/],
];

describe('otherFigures', () => {
  for (const [figure, form] of FORMS) {
    it(`writes others as ${figure} is written`, () => {
      for (const seed of SEEDS) {
        const made = others(figure, seed);
        expect(made, seed).to.have.length(3);
        for (const one of made) expect(one, seed).to.match(form);
        expect(new Set([...made, figure]).size, made.join()).to.equal(4);
      }
    });
  }

  it('writes them in ascending order, no more below the key than it is told', () => {
    for (const seed of SEEDS) {
      for (const below of [0, 1, 2, 3]) {
        const made = otherFigures('730', createRandom(seed), {below, count: 3}).map(numberIn);
        expect([...made].sort((a, b) => a - b)).to.deep.equal(made);
        expect(made).to.have.length(3);
        expect(made.filter((value) => value < 730).length).to.be.at.most(below);
      }
    }
  });

  it('keeps them apart from the key and from each other by a seventh at least', () => {
    fc.assert(
      fc.property(fc.integer({min: 13, max: 99_999}), fc.string(), (value, seed) => {
        const figure = value.toLocaleString('en-US');
        const made = [value, ...others(figure, seed).map(numberIn)];
        made.forEach((a, i) =>
          made.slice(i + 1).forEach((b) => {
            expect(Math.abs(a - b), made.join()).to.be.at.least(Math.max(a, b) / 7 - 1e-9);
          }),
        );
      }),
    );
  });

  it('stays above nothing and under the most a share can be', () => {
    fc.assert(
      fc.property(fc.integer({min: 1, max: 99}), fc.nat({max: 3}), fc.string(), (value, below, seed) => {
        const made = otherFigures(String(value), createRandom(seed), {below, count: 3, atMost: 99});
        for (const one of made.map(numberIn)) expect(one).to.be.within(1, 99);
      }),
    );
  });

  it('is as round as the key', () => {
    for (const seed of SEEDS) {
      for (const one of others('70,000', seed)) expect(numberIn(one) % 5000, one).to.equal(0);
      for (const one of others('1,250', seed)) expect(numberIn(one) % 10, one).to.equal(0);
    }
  });

  for (const figure of ['', 'dozens', 'zero', 'half', 'tens of thousands', '0', 'twenty-one']) {
    it(`makes none of ${JSON.stringify(figure)}`, () => expect(others(figure, '1')).to.deep.equal([]));
  }
});

describe('figureOptions', () => {
  it('offers four, ascending, the key among them and in each place', () => {
    const places = new Set<number>();
    for (const seed of SEEDS) {
      const made = figureOptions('730', createRandom(seed))!;
      expect(made).to.have.length(4).and.include('730');
      const values = made.map(numberIn);
      expect([...values].sort((a, b) => a - b)).to.deep.equal(values);
      places.add(made.indexOf('730'));
    }
    expect([...places].sort()).to.deep.equal([0, 1, 2, 3]);
  });

  it('has none where a figure cannot be varied', () => {
    expect(figureOptions('dozens', createRandom('1'))).to.equal(undefined);
  });
});
