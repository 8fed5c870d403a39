import {expect} from '@open-wc/testing';
import {figureOptions} from '../../../src/items/distractors/hedged.js';
import {mantissaOf} from '../../../src/items/distractors/figure.js';
import {createRandom} from '../../../src/items/random.js';
import type {Quantity} from '../../../src/language/quantity.js';

const SEEDS = Array.from({length: 24}, (_, i) => `${i}`);

const quantity = (hedge?: string, kind: Quantity['kind'] = 'count'): Quantity => ({
  start: 0,
  end: 0,
  kind,
  text: '',
  value: 500,
  figure: {start: 0, end: 0},
  hedge,
  unit: 'people',
});

const options = (seed: string, hedge?: string, withHedge = true, kind: Quantity['kind'] = 'count') =>
  figureOptions('500', quantity(hedge, kind), createRandom(seed), {withHedge})!;

/** Whether what is so when the key is so makes an option true: "more than 500" makes "more than 300" true. */
function follows(option: string, key: number): boolean {
  const value = mantissaOf(/[\d,]+$/.exec(option)![0]);
  if (/^(?:more than|at least|over)/.test(option)) return value <= key;
  return false;
}

describe('figureOptions', () => {
  it('offers four, ascending, the key among them', () => {
    for (const seed of SEEDS) {
      const made = options(seed);
      expect(made.key).to.equal('500');
      expect(made.options).to.have.length(4).and.include('500');
      const values = made.options.map(mantissaOf);
      expect([...values].sort((a, b) => a - b)).to.deep.equal(values);
    }
  });

  it('puts the key in each place', () => {
    const places = new Set(SEEDS.map((seed) => options(seed)).map((made) => made.options.indexOf(made.key)));
    expect([...places].sort()).to.deep.equal([0, 1, 2, 3]);
  });

  it('gives each option the hedge of the article', () => {
    for (const seed of SEEDS) {
      const made = options(seed, 'about');
      expect(made.key).to.equal('about 500');
      for (const one of made.options) expect(one).to.match(/^about [\d,]+$/);
    }
  });

  it('leaves the hedge out where the stem has it', () => {
    for (const one of options('1', 'about', false).options) expect(one).to.match(/^[\d,]+$/);
  });

  for (const hedge of ['more than', 'at least']) {
    it(`offers no laxer bound beside "${hedge} 500": it would be true too`, () => {
      for (const seed of SEEDS) {
        const made = options(seed, hedge);
        expect(made.key).to.equal(`${hedge} 500`);
        for (const one of made.options.filter((text) => text !== made.key)) {
          expect(follows(one, 500), `${one} beside ${made.key}`).to.equal(false);
        }
      }
    });
  }

  for (const hedge of ['less than', 'fewer than', 'up to']) {
    it(`offers no laxer bound beside "${hedge} 500": it would be true too`, () => {
      for (const seed of SEEDS) {
        const made = options(seed, hedge);
        expect(made.key).to.equal(`${hedge} 500`);
        for (const one of made.options.filter((text) => text !== made.key)) {
          const value = mantissaOf(/[\d,]+$/.exec(one)![0]);
          expect(value > 500 && one.startsWith(hedge), `${one} beside ${made.key}`).to.equal(false);
        }
      }
    });
  }

  it('says "less" of money, "fewer" of what is counted', () => {
    const turned = (kind: Quantity['kind']): string =>
      SEEDS.flatMap((seed) => options(seed, 'more than', true, kind).options).join();
    expect(turned('money'))
      .to.match(/less than/)
      .and.not.match(/fewer than/);
    expect(turned('count'))
      .to.match(/fewer than/)
      .and.not.match(/less than/);
  });

  it('makes none of a hedge it does not know, nor of a figure it cannot vary', () => {
    expect(figureOptions('500', quantity('an unheard-of'), createRandom('1'), {withHedge: true})).to.equal(
      undefined,
    );
    expect(figureOptions('dozens', quantity(), createRandom('1'), {withHedge: true})).to.equal(undefined);
  });

  it('keeps shares under a hundred', () => {
    for (const seed of SEEDS) {
      const made = figureOptions('60', quantity(undefined, 'percent'), createRandom(seed), {
        withHedge: true,
        atMost: 99,
      });
      for (const one of made?.options ?? []) expect(mantissaOf(one)).to.be.below(100);
    }
  });
});
