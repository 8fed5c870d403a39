import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {readArticle} from '../../src/article/read-article.js';
import {fold, tokenize} from '../../src/language/words/tokenize.js';
import type {Token} from '../../src/language/words/token.js';

const tokensOf = (text: string): Token[] => tokenize(readArticle(text, {title: 'Untitled'})).flat();

// Tokens apart by a space; ∅ stands for the empty half of a contraction.
const CUT = [
  ['The ferry sank.', 'The ferry sank .'],
  ['Two boats, one crew; no map: none.', 'Two boats , one crew ; no map : none .'],
  ['The fire (in Bath) spread — fast.', 'The fire ( in Bath ) spread — fast .'],
  ['A nine-month-old girl slept.', 'A nine-month-old girl slept .'],
  ['U.S.-Canada trade grew.', 'U.S.-Canada trade grew .'],
  ['The U.K. and the U.S. agreed.', 'The U.K. and the U.S. agreed .'],
  ["The mayor's aides didn't reply.", "The mayor's aides didn't ∅ reply ."],
  ['The mayor’s aides didn’t reply.', 'The mayor’s aides didn’t ∅ reply .'],
  ["It's late and they're tired.", "It's ∅ late and they're ∅ tired ."],
  ["Obrador's no-show angered hosts.", "Obrador's no-show angered hosts ."],
  ['The plant cost $1.13bn, or £900m.', 'The plant cost $1.13bn , or £900m .'],
  ['Some 12,500 people (3.5%) left...', 'Some 12,500 people ( 3.5% ) left ...'],
  ['"Stop!" he said.', '" Stop ! " he said .'],
  ['“Stop,” he said.', '“ Stop , ” he said .'],
  ['Müller met Núñez in Łódź.', 'Müller met Núñez in Łódź .'],
] as const;

const NORMAL = [
  ["She didn't go.", "didn't", 'did'],
  ["She didn't go.", '', 'not'],
  ["It's cold.", '', 'is'],
  ["They won't stay.", '', 'not'],
  ['She CAN.', 'CAN', 'can'],
  ['Núñez left.', 'Núñez', 'nunez'],
  ['Mexico’s exports rose.', 'Mexico’s', "mexico's"],
  ['A U.S.-Canada pact failed.', 'U.S.-Canada', 'u.s.-canada'],
] as const;

describe('tokenize', () => {
  for (const [text, cut] of CUT) {
    it(`cuts ${text}`, () => {
      expect(
        tokensOf(text)
          .map((token) => token.text || '∅')
          .join(' '),
      ).to.equal(cut);
    });
  }

  for (const [text, written, normal] of NORMAL) {
    it(`reads ${JSON.stringify(written)} in "${text}" as ${normal}`, () => {
      expect(tokensOf(text).find((token) => token.text === written)?.normal).to.equal(normal);
    });
  }

  it('tags a word joined by hyphens as its last part, and as joined', () => {
    const [, token] = tokensOf('A three-year delay cost them.');
    expect([...token.tags]).to.include.members(['Hyphenated', 'Noun']);
  });

  it('tags a possessive as one, not as "is"', () => {
    const found = tokensOf("The boss's son left.").find(({text}) => text === "boss's");
    expect(found?.tags.has('Possessive')).to.equal(true);
  });

  it('gives marks no tags', () => {
    for (const token of tokensOf('Yes, "we" (all) left; then: quiet!')) {
      expect(token.punctuation, token.text).to.equal(/^\P{L}$/u.test(token.text));
      if (token.punctuation) expect(token.tags.size).to.equal(0);
    }
  });

  it('gives a list a sentence, with offsets into the text of the article', () => {
    const text = 'First came rain.\n\n  Then, at last,\nsnow fell.';
    const article = readArticle(text, {title: 'Untitled'});
    const read = tokenize(article);
    expect(read).to.have.length(article.sentences.length);
    expect(read[1].map(({start, end}) => text.slice(start, end))).to.deep.equal([
      ...['Then', ',', 'at', 'last', ',', 'snow', 'fell', '.'],
    ]);
  });

  it('tiles any text: tokens in order, each standing at its offsets, nothing but blanks between', () => {
    const word = fc.oneof(
      fc.string({unit: 'binary', maxLength: 12}),
      fc.constantFrom(
        "didn't",
        "it's",
        'U.S.',
        '$1.1bn',
        'nine-year-old',
        '—',
        '“',
        '...',
        '\ud83d',
        '2019–21',
      ),
    );
    fc.assert(
      fc.property(fc.array(word, {maxLength: 30}), (words) => {
        const text = words.join(' ');
        const article = readArticle(text, {title: 'Untitled'});
        tokenize(article).forEach((tokens, i) => {
          const {start, end} = article.sentences[i];
          let at = start;
          for (const token of tokens) {
            expect(token.start).to.be.at.least(at);
            expect(text.slice(at, token.start).trim()).to.equal('');
            expect(text.slice(token.start, token.end)).to.equal(token.text);
            at = token.end;
          }
          expect(text.slice(at, end).trim()).to.equal('');
        });
      }),
      {numRuns: 25},
    );
  });
});

describe('fold', () => {
  for (const [text, folded] of [
    ['López', 'lopez'],
    ['ANDRÉ’S', "andre's"],
    ['Ångström', 'angstrom'],
    ['', ''],
  ]) {
    it(`folds ${JSON.stringify(text)}`, () => expect(fold(text)).to.equal(folded));
  }
});
