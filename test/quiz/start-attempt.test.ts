import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Item} from '../../src/items/item.js';
import {orderOptions} from '../../src/quiz/order-options.js';
import {quizFingerprint} from '../../src/quiz/begin-attempt.js';
import {startAttempt} from '../../src/quiz/start-attempt.js';
import type {Quiz} from '../../src/quiz/quiz.js';
import {CHOICE, ITEMS, MATCH, NUMBER, ORDER, QUIZ, quizWith} from './sample-quiz.js';

describe('startAttempt', () => {
  it('holds every item in the order given, unanswered', () => {
    const attempt = startAttempt(QUIZ, {now: 5});
    expect(attempt.entries.map(({item}) => item)).to.deep.equal(ITEMS.map(({id}) => id));
    expect(attempt.entries[0]).to.deep.equal({
      item: 'who-sold',
      options: ['a', 'b', 'c', 'd'],
      tries: [],
      spent: 0,
    });
    expect(attempt).to.deep.include({round: 1, current: 0, finished: false, startedAt: 5, at: 5, seed: ''});
    expect(attempt.settings).to.deep.equal({
      mode: 'immediate',
      shuffle: false,
      tries: 1,
      hintCost: 0,
      locale: 'en',
    });
  });

  it('is plain JSON', () => {
    const attempt = startAttempt(QUIZ, {now: 5, mode: 'exam', timeLimit: 60_000});
    expect(JSON.parse(JSON.stringify(attempt))).to.deep.equal(attempt);
  });

  it('is finished at once where there is nothing to ask', () => {
    expect(startAttempt({...QUIZ, items: []}, {now: 0}).finished).to.equal(true);
  });

  it('draws the same order for the same seed, 0 and "" being seeds like others', () => {
    const orders = ['', '0', '1', 'x'].map((seed) => {
      const draw = () => startAttempt(QUIZ, {now: 0, seed, shuffle: true}).entries;
      expect(draw()).to.deep.equal(draw());
      return JSON.stringify(draw());
    });
    expect(new Set(orders)).to.have.property('size', 4);
  });

  it('loses no item and no option when it draws', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const {entries} = startAttempt(QUIZ, {now: 0, seed, shuffle: true});
        expect(entries.map(({item}) => item).sort()).to.deep.equal(ITEMS.map(({id}) => id).sort());
        for (const {item, options} of entries) {
          const asked = ITEMS.find(({id}) => id === item) as Item;
          const ids = 'options' in asked ? asked.options.map(({id}) => id).sort() : undefined;
          expect(options && [...options].sort()).to.deep.equal(ids);
        }
      }),
    );
  });

  const bad = [
    {now: NaN},
    {now: Infinity},
    {now: 0, tries: 0},
    {now: 0, hintCost: 2},
    {now: 0, timeLimit: -1},
  ];
  for (const options of bad) {
    it(`throws at ${JSON.stringify(options)}`, () => {
      expect(() => startAttempt(QUIZ, options)).to.throw(RangeError);
    });
  }
});

describe('orderOptions', () => {
  it('leaves options as the author ordered them, unless they are to be drawn', () => {
    expect(orderOptions(CHOICE, 's', false)).to.deep.equal(['a', 'b', 'c', 'd']);
    expect(orderOptions(NUMBER, 's', true)).to.equal(undefined);
  });

  it('leaves figures in their order even then', () => {
    const figures = ['about 9', '10', '11.5 km', '1999'].map((text, i) => ({id: `${i}`, text}));
    for (const seed of ['', '1', '2']) {
      expect(orderOptions({...CHOICE, options: figures, key: ['0']}, seed, true)).to.deep.equal([
        '0',
        '1',
        '2',
        '3',
      ]);
    }
  });

  it('never shows options to order in the right order', () => {
    const two = {...ORDER, options: ORDER.options.slice(0, 2), key: ['a', 'b']};
    fc.assert(
      fc.property(fc.string(), (seed) => {
        expect(orderOptions(ORDER, seed, false)).not.to.deep.equal(ORDER.key);
        expect(orderOptions(two, seed, false)).to.deep.equal(['b', 'a']);
      }),
    );
  });

  it('draws options to match', () => {
    const orders = ['1', '2', '3', '4', '5'].map((seed) => `${orderOptions(MATCH, seed, false)}`);
    expect(new Set(orders).size).to.be.above(1);
  });
});

describe('quizFingerprint', () => {
  const print = (path: string, value: unknown) => quizFingerprint(quizWith(path, value) as Quiz);
  for (const [path, value] of [
    ['/items/0/stem', 'Who sold them?'],
    ['/items/0/options/1/text', 'The town'],
    ['/items/0/key', ['b']],
    ['/items/3/key/tolerance', 1],
    ['/items/4/key/accepted/1', 'Ana'],
    ['/items/0/points', 2],
    ['/items', [CHOICE]],
  ] as const) {
    it(`changes with ${path}`, () => expect(print(path, value)).not.to.equal(quizFingerprint(QUIZ)));
  }
  for (const [path, value] of [
    ['/title', 'Sold'],
    ['/items/0/feedback/correct', 'Yes.'],
    ['/items/0/difficulty', 0.9],
    ['/seed', '7'],
  ] as const) {
    it(`does not change with ${path}`, () => expect(print(path, value)).to.equal(quizFingerprint(QUIZ)));
  }
});
