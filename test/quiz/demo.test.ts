import {expect} from '@open-wc/testing';
import {readArticle} from '../../src/article/read-article.js';
import type {Item} from '../../src/items/item.js';
import {generateQuiz} from '../../src/quiz/generate.js';

const keyOf = (item: Item): string[] => {
  if (item.type === 'choice' || item.type === 'multiple') {
    return item.options.filter(({id}) => item.key.includes(id)).map(({text}) => text);
  }
  if (item.type === 'number') return ['value' in item.key ? item.key.value.toLocaleString('en-US') : ''];
  return item.type === 'text' ? [...item.key.accepted] : [];
};

/** What the article is about: an editor would miss any of these. */
const MAIN: readonly [fact: string, asked: (item: Item) => boolean][] = [
  [
    'about how many arrests in May 2022',
    (item) =>
      /about how many arrests/i.test(item.stem) && /May 2022/.test(item.stem) && keyOf(item)[0] === '70,000',
  ],
  [
    'about how many arrests in May 2019',
    (item) =>
      /about how many arrests/i.test(item.stem) && /May 2019/.test(item.stem) && keyOf(item)[0] === '18,000',
  ],
  [
    'which three countries were left out',
    (item) =>
      item.type === 'multiple' &&
      keyOf(item).sort().join() === 'Cuba,Nicaragua,Venezuela' &&
      /three/.test(item.stem),
  ],
  [
    'whom he met',
    (item) => /\b(?:met|meet)\b/.test(item.stem) && keyOf(item).some((key) => /Biden|Harris/.test(key)),
  ],
];

describe('the quizzes of the demo article', () => {
  let items: Item[];
  before(async function () {
    this.timeout(20_000);
    const text = await (await fetch('/demo/article.txt')).text();
    const article = readArticle(text);
    items = '1 2 3 4 5 6 7 8 9 10'
      .split(' ')
      .flatMap((seed) => generateQuiz(article, {seed, count: 12}).items);
  });

  for (const [fact, asked] of MAIN) {
    it(`ask, by some seed, ${fact}`, () => expect(items.some(asked)).to.equal(true));
  }
});
