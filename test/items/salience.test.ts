import {expect} from '@open-wc/testing';
import {readArticle} from '../../src/article/read-article.js';
import {clauseFacts} from '../../src/facts/clause-facts.js';
import type {AnyFact} from '../../src/facts/fact.js';
import {difficultyOf} from '../../src/items/difficulty.js';
import type {Draft} from '../../src/items/candidate.js';
import type {Item} from '../../src/items/item.js';
import {salienceOf} from '../../src/items/salience.js';
import {readLanguage, type Reading} from '../../src/language/reading.js';

const TITLE = 'Lund sells its port';
const FILLER =
  'Rain fell on the hills. Sheep slept in the meadows. A dog barked at clouds. Nobody came to see it. ';
const TEXT =
  `Anna Bell sold the port of Lund in 2020. ${FILLER}Anna Bell met Tom Reed in 2019. ${FILLER}` +
  `Carl Berg fed 40 cats in 2018. ${FILLER}Anna Bell of Lund left the port in 2017.`;

const reading: Reading = readLanguage(readArticle(TEXT, {title: TITLE}));
const facts = clauseFacts(reading);
const factOf = (text: string): AnyFact => facts.find(({answer}) => answer.text === text)!;
const salience = (text: string): number => salienceOf(reading, factOf(text));

describe('salienceOf', () => {
  it('puts the opening before the rest', () => {
    expect(salience('2020')).to.be.above(salience('2019'));
    expect(salience('2020')).to.be.above(salience('2018'));
  });

  it('puts first what shares its words with the title', () => {
    expect(salience('2017')).to.be.above(salience('2018'));
  });

  it('puts somebody who recurs before somebody named once', () => {
    expect(salience('2019')).to.be.above(salience('2018'));
  });

  it('puts a figure before a date of the same sentence', () => {
    expect(salience('40')).to.be.above(salience('2018'));
  });

  it('is a finite number for any fact', () => {
    for (const fact of facts) expect(Number.isFinite(salienceOf(reading, fact))).to.equal(true);
  });
});

describe('difficultyOf', () => {
  const difficulty = (type: Item['type'], kind: Item['kind'], fact = factOf('2020')): number =>
    difficultyOf({reading, fact, form: 'question', item: {type, kind} as Item} as Draft);

  it('finds recalling harder than choosing, and choosing harder than judging', () => {
    expect(difficulty('text', 'who')).to.be.above(difficulty('choice', 'who'));
    expect(difficulty('number', 'quantity')).to.be.above(difficulty('choice', 'quantity'));
    expect(difficulty('multiple', 'set')).to.be.above(difficulty('choice', 'who'));
    expect(difficulty('choice', 'who')).to.be.above(difficulty('true-false', 'true-false'));
  });

  it('finds figures harder than names, and the end of the article harder than its opening', () => {
    expect(difficulty('choice', 'quantity')).to.be.above(difficulty('choice', 'who'));
    expect(difficulty('choice', 'who', factOf('2017'))).to.be.above(difficulty('choice', 'who'));
  });

  it('stays from 0 to 1, with two decimals', () => {
    for (const type of ['choice', 'multiple', 'true-false', 'number', 'text', 'match', 'order'] as const) {
      for (const fact of facts) {
        const found = difficulty(type, 'quantity', fact);
        expect(found).to.be.within(0, 1);
        expect(found).to.equal(Number(found.toFixed(2)));
      }
    }
  });
});
