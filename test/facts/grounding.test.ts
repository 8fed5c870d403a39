import {expect} from '@open-wc/testing';
import {readArticle} from '../../src/article/read-article.js';
import {evidenceOf} from '../../src/facts/evidence.js';
import type {Answer, Fact} from '../../src/facts/fact.js';
import {groundingProblem} from '../../src/facts/grounding.js';
import type {Entity} from '../../src/language/names/name.js';

const TEXT = 'Anna Bell sold 40 boats. Bell left for Chile and Peru.';
const ARTICLE = readArticle(TEXT, {title: 'Untitled'});
const [FIRST, SECOND] = ARTICLE.sentences.map((sentence) => evidenceOf(ARTICLE, sentence));

const answer = (text: string, more: Partial<Answer> = {}): Answer => ({
  text,
  span: {start: 0, end: 0},
  ...more,
});
const entity = (name: string, ...aliases: string[]): Entity => ({
  id: name,
  name,
  type: 'person',
  aliases,
  roles: [],
  confidence: 1,
  mentions: [],
});
const fact = (of: Answer, evidence = [FIRST]): Fact => ({kind: 'who', sentence: 0, answer: of, evidence});

describe('groundingProblem', () => {
  const rows: [title: string, fact: Fact, problem: string | undefined][] = [
    ['an answer in its quote', fact(answer('40')), undefined],
    ['an answer in the second quote', fact(answer('Chile'), [FIRST, SECOND]), undefined],
    [
      'a name of which the quote has an alias',
      fact(answer('Anna Bell', {entity: entity('Anna Bell', 'Bell')}), [SECOND]),
      undefined,
    ],
    [
      'members that all stand there',
      fact(answer('Chile and Peru', {members: [answer('Chile'), answer('Peru')]}), [SECOND]),
      undefined,
    ],
    ['no evidence', fact(answer('40'), []), 'no-evidence'],
    ['an empty quote', fact(answer('40'), [{quote: '', start: 0, end: 0}]), 'quote-not-verbatim'],
    [
      'a quote of other words',
      fact(answer('40'), [{...FIRST, quote: FIRST.quote.replace('40', '50')}]),
      'quote-not-verbatim',
    ],
    [
      'a quote one place off',
      fact(answer('40'), [{...FIRST, start: 1, end: FIRST.end + 1}]),
      'quote-not-verbatim',
    ],
    [
      'one wrong quote beside a right one',
      fact(answer('40'), [FIRST, {...SECOND, quote: 'Bell'}]),
      'quote-not-verbatim',
    ],
    [
      'a quote beyond the text',
      fact(answer('40'), [{quote: '40', start: 900, end: 902}]),
      'quote-not-verbatim',
    ],
    ['an answer that stands elsewhere', fact(answer('Chile')), 'answer-not-in-quote'],
    [
      'a name of which the quote has no form',
      fact(answer('Bell', {entity: entity('Chile', 'CL')})),
      'answer-not-in-quote',
    ],
    [
      'a member that is missing',
      fact(answer('Chile and Cuba', {members: [answer('Chile'), answer('Cuba')]}), [SECOND]),
      'answer-not-in-quote',
    ],
  ];
  for (const [title, made, problem] of rows) {
    it(`${problem ? `finds ${problem} in` : 'lets pass'} ${title}`, () =>
      expect(groundingProblem(ARTICLE, made)).to.equal(problem));
  }
});
