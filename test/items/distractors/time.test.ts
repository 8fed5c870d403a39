import {expect} from '@open-wc/testing';
import {timeOptions} from '../../../src/items/distractors/time.js';
import {createRandom} from '../../../src/items/random.js';
import type {TimeGrain, TimeMention} from '../../../src/language/times/time.js';

const SEEDS = Array.from({length: 30}, (_, i) => String(i));

const time = (grain: TimeGrain): TimeMention => ({
  start: 0,
  end: 0,
  text: '',
  core: {start: 0, end: 0},
  grain,
  absolute: true,
  anaphoric: false,
});

const options = (text: string, grain: TimeGrain, seed: string, latestYear?: number) =>
  timeOptions(text, time(grain), createRandom(seed), {count: 3, latestYear});

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

describe('timeOptions', () => {
  it('offers years in order, the key among them', () => {
    for (const seed of SEEDS) {
      const made = options('2019', 'year', seed)!;
      expect(made).to.have.length(4).and.include('2019');
      expect([...made].sort()).to.deep.equal(made);
      expect(new Set(made).size).to.equal(4);
      for (const year of made) expect(Math.abs(Number(year) - 2019)).to.be.below(8);
    }
  });

  it('offers no year long after the latest one the article names', () => {
    for (const seed of SEEDS) {
      for (const year of options('2021', 'year', seed, 2022)!) expect(Number(year), seed).to.be.at.most(2025);
    }
  });

  it('spreads old years wider', () => {
    const spread = Math.max(
      ...SEEDS.flatMap((seed) => options('1912', 'year', seed)!.map((year) => Math.abs(Number(year) - 1912))),
    );
    expect(spread).to.be.above(8);
  });

  it('offers months of the same year, in order', () => {
    for (const [text, form] of [
      ['May', /^[A-Z][a-z]+$/],
      ['May 2020', /^[A-Z][a-z]+ 2020$/],
    ] as const) {
      for (const seed of SEEDS) {
        const made = options(text, 'month', seed)!;
        expect(made).to.include(text);
        expect(new Set(made).size).to.equal(4);
        for (const one of made) expect(one).to.match(form);
        const ranks = made.map((one) => MONTHS.indexOf(one.split(' ')[0]));
        expect([...ranks].sort((a, b) => a - b)).to.deep.equal(ranks);
      }
    }
  });

  for (const text of ['June 22', 'June 22, 2022', '7 May', '1 August 1990', 'May 31']) {
    it(`offers days written as ${text} is, in order`, () => {
      for (const seed of SEEDS) {
        const made = options(text, 'day', seed)!;
        expect(made).to.include(text);
        expect(new Set(made).size).to.equal(made.length);
        const form = text.replace(/\b\d{1,2}\b/, '#');
        const days = made.map((one) => {
          expect(one.replace(/\b\d{1,2}\b/, '#')).to.equal(form);
          return Number(/\b\d{1,2}\b/.exec(one)![0]);
        });
        expect([...days].sort((a, b) => a - b)).to.deep.equal(days);
        for (const day of days) expect(day).to.be.within(1, 31);
      }
    });
  }

  for (const [text, grain] of [
    ['Tuesday', 'weekday'],
    ['last month', 'month'],
    ['the 1990s', 'decade'],
    ['the spring', 'season'],
    ['ten o’clock', 'hour'],
    ['Tuesday', 'day'],
    ['1203', 'year'],
    ['', 'year'],
  ] as const) {
    it(`offers none for ${JSON.stringify(text)} of grain ${grain}`, () =>
      expect(options(text, grain, '1')).to.equal(undefined));
  }
});
