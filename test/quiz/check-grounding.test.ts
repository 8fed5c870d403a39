import {expect} from '@open-wc/testing';
import type {Item} from '../../src/items/item.js';
import {checkGrounding} from '../../src/quiz/check-grounding.js';
import {ARTICLE, CHOICE, MATCH, MULTIPLE, NUMBER, QUIZ, TEXT} from './sample-quiz.js';

const found = (item: Item, article = ARTICLE) => {
  const {problems, warnings} = checkGrounding({...QUIZ, items: [item]}, article);
  const short = ({code, path}: {code: string; path: string}) => `${code} ${path}`;
  return {problems: problems.map(short), warnings: warnings.map(short)};
};
const NOTHING = {problems: [], warnings: []};
const ABSENT = {problems: ['key-not-in-quote /items/0/key'], warnings: []};

describe('checkGrounding', () => {
  it('finds nothing in a quiz of the article', () => {
    expect(checkGrounding(QUIZ, ARTICLE)).to.deep.equal(NOTHING);
  });

  it('finds quotes that the article does not hold there, and says what it holds', () => {
    expect(found(CHOICE, ` ${ARTICLE}`).problems).to.deep.equal(['quote /items/0/evidence/0']);
    expect(found(CHOICE, ARTICLE.replace('nine', 'ten!')).problems).to.deep.equal([
      'quote /items/0/evidence/0',
    ]);
    const [problem] = checkGrounding({...QUIZ, items: [CHOICE]}, 'Another story.').problems;
    expect(problem?.message).to.equal(
      'Expected the words of the article there, "Another story." but received ' +
        '"The harbour board of Port Selby sold nine ferries on Monday." at /items/0/evidence/0',
    );
  });

  it('finds keys that no quote names', () => {
    expect(found({...CHOICE, key: ['c']})).to.deep.equal(ABSENT);
    expect(found({...NUMBER, key: {value: 42, tolerance: 0}})).to.deep.equal(ABSENT);
    expect(found({...TEXT, key: {accepted: ['Jo Marsh']}})).to.deep.equal(ABSENT);
  });

  const grounded: [what: string, item: Item][] = [
    ['a number within the key', {...NUMBER, key: {min: 4e6, max: 4.5e6}}],
    ['a number in words', {...NUMBER, key: {value: 9, tolerance: 0}, evidence: CHOICE.evidence}],
    ['one of the accepted answers', {...TEXT, key: {accepted: ['The chair of the board', 'Brandao']}}],
    [
      'a figure for words',
      {
        ...CHOICE,
        options: [
          {id: 'a', text: 'about 9'},
          {id: 'b', text: 'ten'},
        ],
      },
    ],
    ['half of a name in full', {...TEXT, key: {accepted: ['Ana Maria Brandão Costa']}}],
  ];
  for (const [what, item] of grounded) {
    it(`is content with ${what}`, () => expect(found(item)).to.deep.equal(NOTHING));
  }

  it('only warns of keys that are named in small part, or reckoned', () => {
    const warning = {problems: [], warnings: ['key-not-in-quote /items/0/key']};
    const some = {
      ...MULTIPLE,
      options: MULTIPLE.options.map((one) => ({...one, text: one.id === 'a' ? 'Elmouth' : `X${one.id}`})),
    };
    expect(found(some)).to.deep.equal(warning);
    expect(
      found({
        ...CHOICE,
        kind: 'comparison',
        options: [
          {id: 'a', text: 'twice'},
          {id: 'b', text: 'half'},
        ],
      }),
    ).to.deep.equal(warning);
  });

  it('warns of an item without evidence', () => {
    expect(found({...MATCH, evidence: []})).to.deep.equal({
      problems: [],
      warnings: ['list-length /items/0/evidence'],
    });
  });
});
