import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {NumberKey} from '../../src/items/item.js';
import {loadPlay} from '../../src/element/load-play.js';
import {isWithin, readNumbers} from '../../src/quiz/read-numbers.js';
import type {Response} from '../../src/quiz/response.js';
import {CHOSEN} from '../../src/quiz/score-chosen.js';
import {scoreResponse} from '../../src/quiz/score.js';
import {scorerBy} from '../../src/quiz/scorer.js';
import {CHOICE, ITEMS, MATCH, MULTIPLE, NUMBER, ORDER, TEXT, TRUE_FALSE} from './sample-quiz.js';

const share = (...args: Parameters<typeof scoreResponse>) => {
  const score = scoreResponse(...args);
  return 'score' in score ? score.score : 'unreadable';
};
const many = (...options: string[]): Response => ({type: 'multiple', options});
const order = (options: string): Response => ({type: 'order', options: [...options]});

describe('scoreResponse', () => {
  it('scores a choice 1 or 0', () => {
    expect(scoreResponse(CHOICE, {type: 'choice', option: 'a'})).to.deep.equal({
      score: 1,
      points: 1,
      correct: true,
    });
    expect(scoreResponse(CHOICE, {type: 'choice', option: 'b'})).to.deep.equal({
      score: 0,
      points: 0,
      correct: false,
    });
  });

  it('scores a judgement 1 or 0', () => {
    expect(share(TRUE_FALSE, {type: 'true-false', option: 'false'})).to.equal(1);
    expect(share(TRUE_FALSE, {type: 'true-false', option: 'true'})).to.equal(0);
  });

  const several: [response: Response, score: number][] = [
    [many('a', 'c', 'd'), 1],
    [many('d', 'a', 'c'), 1],
    [many('a', 'c'), 2 / 3],
    [many('a', 'c', 'b'), 1 / 3],
    [many('a', 'b'), 0],
    [many('a', 'b', 'c', 'd', 'e'), 1 / 3],
    [many('b', 'e'), 0],
  ];
  for (const [response, score] of several) {
    it(`scores ${JSON.stringify(response)} of three keys by hits less false alarms`, () => {
      const scored = scoreResponse(MULTIPLE, response);
      expect(scored).to.deep.equal({score, points: score * 3, correct: score === 1});
    });
  }

  it('never scores several under 0, and full marks for the key alone', () => {
    const ids = MULTIPLE.options.map(({id}) => id);
    fc.assert(
      fc.property(fc.subarray(ids, {minLength: 1}), (options) => {
        const score = share(MULTIPLE, many(...options)) as number;
        expect(score).to.be.within(0, 1);
        expect(score === 1).to.equal(`${[...options].sort()}` === `${[...MULTIPLE.key].sort()}`);
      }),
    );
  });

  it('scores pairs by their share', () => {
    const pairs = (...list: [string, string][]): Response => ({type: 'match', pairs: list});
    expect(share(MATCH, pairs(['p', 'a'], ['q', 'b']))).to.equal(1);
    expect(share(MATCH, pairs(['q', 'b']))).to.equal(0.5);
    expect(share(MATCH, pairs(['p', 'b'], ['q', 'b']))).to.equal(0.5);
    expect(share(MATCH, pairs(['p', 'b'], ['q', 'a']))).to.equal(0);
  });

  const orders: [options: string, score: number][] = [
    ['cbda', 1],
    ['bdac', 2 / 3],
    ['acbd', 2 / 3],
    ['bcda', 1 / 3],
    ['adbc', 0],
    ['dacb', 2 / 3],
  ];
  for (const [options, score] of orders) {
    it(`scores the order ${options} of cbda by the neighbours it keeps`, () => {
      expect(share(ORDER, order(options))).to.equal(score);
    });
  }

  it('scores a typed answer 1 or 0', () => {
    expect(share(TEXT, {type: 'text', text: 'ana brandao'})).to.equal(1);
    expect(share(TEXT, {type: 'text', text: 'Anna Brandão'})).to.equal(1);
    expect(share(TEXT, {type: 'text', text: 'the board'})).to.equal(0);
  });

  it("takes a reader's own grade for any item", () => {
    for (const item of ITEMS) {
      expect(share(item, {type: 'self', grade: 'knew'})).to.equal(1);
      expect(share(item, {type: 'self', grade: 'partly'})).to.equal(0.5);
      expect(share(item, {type: 'self', grade: 'missed'})).to.equal(0);
    }
  });

  it("throws at another type's response: that is the program's fault, not the reader's", () => {
    expect(() => scoreResponse(CHOICE, {type: 'text', text: 'a'})).to.throw(
      TypeError,
      'Expected a response of type choice but received one of type text',
    );
  });
});

describe('scoring a number', () => {
  const number = (text: string, locale?: string) => share(NUMBER, {type: 'number', text}, locale);
  const right: [text: string, locale?: string][] = [
    ['4200000'],
    ['4,200,000'],
    ['4.2 million'],
    ['4.2m'],
    ['$4.2 million'],
    ['about 4.2 million dollars'],
    ['4.2 MILLION'],
    ['nearly 4,200,000 dollars'],
    ['at least 4.2m dollars'],
    ['  4 200 000 '],
    ['4\u202f200\u202f000'],
    ['4.200.000', 'de'],
    ['4,2 million', 'de'],
    ['4,200,000', 'de'],
    ['4 200 000 €', 'fr'],
    ["4'200'000", 'de-CH'],
    ['42,00,000', 'en-IN'],
    ['٤٢٠٠٠٠٠', 'ar'],
    ['٤٬٢٠٠٬٠٠٠', 'ar-EG'],
    ['4200000', 'no such locale'],
  ];
  for (const [text, locale] of right) {
    it(`reads ${JSON.stringify(text)} in ${locale ?? 'English'}`, () =>
      expect(number(text, locale)).to.equal(1));
  }

  const wrong: [text: string, locale?: string][] = [
    ['4.2'],
    ['42 million'],
    ['-4.2 million'],
    ['0'],
    ['4 million'],
  ];
  for (const [text] of wrong) {
    it(`scores ${JSON.stringify(text)} 0`, () => expect(number(text)).to.equal(0));
  }

  for (const text of [
    'many',
    'four or five million',
    '4 or 5',
    '4.2 million or 7',
    'NaN',
    'Infinity',
    '.',
    '4,2,0',
    '$',
  ]) {
    it(`asks again for ${JSON.stringify(text)}`, () => {
      expect(scoreResponse(NUMBER, {type: 'number', text})).to.deep.equal({unreadable: true});
    });
  }

  const read: [text: string, locale: string, numbers: number[]][] = [
    ['70,000', 'en', [70000]],
    ['70k', 'en', [70000]],
    ['70 thousand', 'en', [70000]],
    ['seventy thousand', 'en', [70000]],
    ['70,000 arrests', 'en', [70000]],
    ['70.000', 'de', [70, 70000]],
    ['70,000', 'de', [70000, 70]],
    ['53%', 'en', [53]],
    ['53 per cent', 'en', [53]],
    ['400km', 'en', [400]],
    ['400 km', 'en', [400]],
    ['seventy thousand people', 'en', [70000]],
    ['two and a half million', 'en', [2.5e6]],
  ];
  for (const [text, locale, numbers] of read) {
    it(`reads "${text}" in ${locale} as ${numbers.join(' or ')}`, () => {
      expect(readNumbers(text, locale)).to.deep.equal(numbers);
    });
  }

  it('reads every whole number as the locale prints it', () => {
    const locale = fc.constantFrom('en', 'es', 'fr', 'de', 'pt', 'ar', 'de-CH', 'en-IN', 'es-MX');
    fc.assert(
      fc.property(locale, fc.integer({min: 0, max: 10_000_000}), (tag, whole) => {
        expect(readNumbers(new Intl.NumberFormat(tag).format(whole), tag)).to.include(whole);
      }),
    );
  });

  const within: [number: number, key: NumberKey, is: boolean][] = [
    [70000, {value: 70000, tolerance: 0}, true],
    [70001, {value: 70000, tolerance: 0}, false],
    [70500, {value: 70000, tolerance: 500}, true],
    [70501, {value: 70000, tolerance: 500}, false],
    [69500, {value: 70000, tolerance: 500}, true],
    [1.1, {value: 1, tolerance: 0.1}, true],
    [0.3, {value: 0.1 + 0.2, tolerance: 0}, true],
    [1.13e9, {value: 1.13 * 1e9, tolerance: 0}, true],
    [1e15 + 1, {value: 1e15, tolerance: 0}, false],
    [10, {min: 10, max: 32}, true],
    [32, {min: 10, max: 32}, true],
    [32.0001, {min: 10, max: 32}, false],
    [-3, {min: -3, max: -3}, true],
    [0, {value: 0, tolerance: 0}, true],
  ];
  for (const [one, key, is] of within) {
    it(`finds ${one} ${is ? 'within' : 'outside'} ${JSON.stringify(key)}`, () => {
      expect(isWithin(one, key)).to.equal(is);
    });
  }

  it('is done at once with a megabyte', () => {
    expect(readNumbers('1 '.repeat(500_000))).to.deep.equal([]);
    expect(readNumbers('word '.repeat(200_000))).to.deep.equal([]);
  });
});

describe('loadPlay', () => {
  it('scores what is picked by what is there already, the rest by what it fetches', async () => {
    const {score} = await loadPlay(ITEMS, false, false);
    expect(score(CHOICE, {type: 'choice', option: 'a'})).to.deep.include({score: 1});
    expect(score(NUMBER, {type: 'number', text: '4.2m'})).to.deep.include({score: 1});
    expect(score(ORDER, order('cbda'))).to.deep.include({score: 1});
    const {score: chosen} = await loadPlay([CHOICE], false, false);
    expect(() => chosen(NUMBER, {type: 'number', text: '4.2m'})).to.throw(TypeError);
    expect(scorerBy(CHOSEN)(MULTIPLE, many('a'))).to.deep.include({score: 1 / 3});
  });
});
