import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {overlaps} from '../../src/article/span.js';
import {entityAt, mentionsIn, relatedEntities} from '../../src/language/names/names.js';
import {readArticle} from '../../src/article/read-article.js';
import {entitiesOf, named} from './entities-of.js';

const WORDS =
  "Jane Roe Smith the of and The President Minister U.S. Mexico's Mexican Ministry University said , . ( ) \" ' & – in In who a an director May Street Inc. Jr. von de GAO 42 2019 Washington D.C. London Georgia Prince however".split(
    ' ',
  );
const newsLike = fc.array(fc.constantFrom(...WORDS), {maxLength: 60}).map((words) => words.join(' '));

function holds(text: string): void {
  const entities = entitiesOf(text);
  const {sentences} = readArticle(text, {title: 'Untitled'});
  const mentions = entities.flatMap((entity) => entity.mentions);
  for (const mention of mentions) {
    expect(text.slice(mention.start, mention.end)).to.equal(mention.text);
    const sentence = sentences[mention.sentence];
    expect(sentence.start <= mention.start && mention.end <= sentence.end).to.equal(true);
  }
  mentions.sort((a, b) => a.start - b.start);
  for (let i = 1; i < mentions.length; i++) expect(overlaps(mentions[i - 1], mentions[i])).to.equal(false);
  for (const entity of entities) {
    expect(entity.mentions).not.to.have.length(0);
    expect(entity.confidence).to.be.within(0, 1);
    for (const role of entity.roles) expect(text.slice(role.start, role.end)).to.equal(role.text);
  }
  const starts = entities.map((entity) => Math.min(...entity.mentions.map(({start}) => start)));
  expect(starts).to.deep.equal([...starts].sort((a, b) => a - b));
  expect(new Set(entities.map(({id}) => id)).size).to.equal(entities.length);
}

describe('readEntities', () => {
  it('keeps its promises on any text', () =>
    fc.assert(fc.property(fc.string({unit: 'grapheme'}), holds), {numRuns: 60}));

  it('keeps its promises on text made of names', () =>
    fc.assert(fc.property(newsLike, holds), {numRuns: 150}));

  it('gives the same for the same text', () => {
    const text = 'Jane Roe met Mexico’s president, Ann Poe, in London. Roe left.';
    expect(entitiesOf(text)).to.deep.equal(entitiesOf(text));
  });

  it('reads a long stretch of capitals', () => {
    expect(entitiesOf(`They saw ${'Jane '.repeat(5000)}there.`)).to.deep.equal([]);
  });
});

describe('entityAt and mentionsIn', () => {
  const text = 'Jane Roe met Ann Poe. Roe left London.';
  const entities = entitiesOf(text);

  it('find the entity under a span', () => {
    expect(entityAt(entities, {start: 5, end: 8})?.name).to.equal('Jane Roe');
    expect(entityAt(entities, {start: 22, end: 25})?.name).to.equal('Jane Roe');
    expect(entityAt(entities, {start: 9, end: 12})).to.equal(undefined);
  });

  it('list the mentions of one sentence in order', () => {
    expect(mentionsIn(entities, 0).map(({mention}) => mention.text)).to.deep.equal(['Jane Roe', 'Ann Poe']);
    expect(mentionsIn(entities, 1).map(({entity}) => entity.name)).to.deep.equal(['Jane Roe', 'London']);
    expect(mentionsIn(entities, 2)).to.deep.equal([]);
  });
});

describe('relatedEntities', () => {
  const CASES: readonly (readonly [string, string, string, boolean])[] = [
    ['Mexican police left Mexico.', 'Mexican', 'Mexico', true],
    ['Mexicans left Mexico.', 'Mexicans', 'Mexico', true],
    ['They flew from Chicago across the United States.', 'Chicago', 'United States', true],
    [
      'The Civic Party and its Civic Party Youth League met.',
      'Civic Party',
      'Civic Party Youth League',
      true,
    ],
    ['The Bank of England and England lost.', 'Bank of England', 'England', true],
    ['They flew from Chicago to Houston.', 'Chicago', 'Houston', false],
    ['Mexico beat Brazil.', 'Mexico', 'Brazil', false],
    ['Mexican and Brazilian teams met.', 'Mexican', 'Brazilian', false],
    ['They saw Jane Roe and Ann Poe.', 'Jane Roe', 'Ann Poe', false],
    ['Talks of the Home Office with the Refugee Council failed.', 'Home Office', 'Refugee Council', false],
  ];
  for (const [text, one, other, related] of CASES) {
    it(`${one} and ${other}: ${related}`, () => {
      const entities = entitiesOf(text);
      const [a, b] = [named(entities, one), named(entities, other)];
      if (!a || !b)
        throw new Error(
          `Expected ${one} and ${other} but received ${entities.map(({name}) => name).join(', ')}`,
        );
      expect(relatedEntities(a, b)).to.equal(related);
      expect(relatedEntities(b, a)).to.equal(related);
    });
  }
});
