import {expect} from '@open-wc/testing';
import {readArticle} from '../../src/article/read-article.js';
import {anchorsIn} from '../../src/items/anchor.js';
import {labelOf, withContext} from '../../src/items/context.js';
import {readLanguage} from '../../src/language/reading.js';

const TEXT = 'Anna Bell sold the port of Lund to Chile in 2020. Bell left.';
const article = (title: string, published?: string) => readArticle(TEXT, {title, published});
const reading = readLanguage(article('Lund sells its port', '2020-05-04'));

describe('labelOf', () => {
  for (const [title, published, label] of [
    ['Lund sells its port', undefined, '“Lund sells its port”'],
    ['Lund sells its port', '2020-05-04', '“Lund sells its port” (May 2020)'],
    ['Lund sells “its” port', undefined, '“Lund sells ‘its’ port”'],
    ['Lund sells "its" port', undefined, '“Lund sells ‘its’ port”'],
  ] as const) {
    it(`writes ${label}`, () => expect(labelOf(article(title, published))).to.equal(label));
  }

  it('is nothing for an article without a title', () => {
    expect(labelOf({...article('x'), title: ''})).to.equal('');
  });
});

describe('anchorsIn', () => {
  for (const [stem, anchors] of [
    ['Who sold the ships?', 0],
    ['Who sold ships in 2020?', 1],
    ['Whom did Anna Bell meet?', 1],
    ['Who met Bell in Chile in 2020?', 3],
    ['How many ships did the chilean bellboy sell?', 0],
  ] as const) {
    it(`counts ${anchors} in "${stem}"`, () => expect(anchorsIn(reading, stem)).to.equal(anchors));
  }
});

describe('withContext', () => {
  it('puts the headline in front of a stem that tells too little', () => {
    expect(withContext(reading, 'Who sold the ships?')).to.equal(
      '“Lund sells its port” (May 2020): Who sold the ships?',
    );
  });

  it('leaves a stem alone that names who, where and when', () => {
    const stem = 'To which country did Anna Bell sell a port in 2020?';
    expect(withContext(reading, 'In Chile, whom did Anna Bell meet in 2020?')).to.equal(
      'In Chile, whom did Anna Bell meet in 2020?',
    );
    expect(withContext(reading, stem, true)).to.equal(`“Lund sells its port” (May 2020): ${stem}`);
  });
});
