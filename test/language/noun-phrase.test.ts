import {expect} from '@open-wc/testing';
import {nounPhraseAt} from '../../src/language/noun-phrase.js';
import {readSentence, tokenAt, wordsOf} from '../read.js';

// The phrase that starts with the first word given, and its head.
const PHRASES: readonly [sentence: string, phrase: string, head: string][] = [
  ['The dam broke.', 'The dam', 'dam'],
  ['The old dam broke.', 'The old dam', 'dam'],
  ['A nine-month-old girl slept.', 'A nine-month-old girl', 'girl'],
  ['Three injured climbers waited.', 'Three injured climbers', 'climbers'],
  ["Chile's interior minister resigned.", "Chile's interior minister", 'minister'],
  ["The city's mayor resigned.", "The city's mayor", 'mayor'],
  ['About 70,000 arrests were made.', 'About 70,000 arrests', 'arrests'],
  ['At least 40 people fled.', 'At least 40 people', 'people'],
  ['The leftist governments met.', 'The leftist governments', 'governments'],
  ['The mayor of Lima resigned.', 'The mayor', 'mayor'],
  ['All the ships sank.', 'All the ships', 'ships'],
  ['Both the ships sank.', 'Both the ships', 'ships'],
  ['Their two elder sons fled.', 'Their two elder sons', 'sons'],
  ['A very old ship sank.', 'A very old ship', 'ship'],
  ['A big and costly ship sank.', 'A big and costly ship', 'ship'],
  ['The rescued sailors slept.', 'The rescued sailors', 'sailors'],
  ['The 2018 World Cup began.', 'The 2018 World Cup', 'Cup'],
  ['Pope Leo prayed.', 'Pope Leo', 'Leo'],
  ['She resigned.', 'She', 'She'],
  ['They saw him.', 'him', 'him'],
  ['Some of the officials left.', 'Some', 'Some'],
  ['A so-called "green belt" was planned.', 'A so-called "green belt"', '"'],
  ['The ship sank in Lisbon.', 'Lisbon', 'Lisbon'],
  ['Forty died.', 'Forty', 'Forty'],
  ['The British navy left.', 'The British navy', 'navy'],
  ['The rising prices hurt.', 'The rising prices', 'prices'],
  ['The farm workers gave the owner a letter.', 'the owner', 'owner'],
  ['They gave the owner a letter.', 'a letter', 'letter'],
];

// Where no phrase starts.
const NONE: readonly [sentence: string, word: string][] = [
  ['The dam broke quickly.', 'broke'],
  ['The dam broke quickly.', 'quickly'],
  ['The dam of the lake broke.', 'of'],
  ['The dam broke, they said.', ','],
  ['They will leave.', 'will'],
  ['It burned and sank.', 'and'],
  ['Those who fled returned.', 'who'],
];

const phraseAt = (sentence: string, word: string, end?: number) => {
  const s = readSentence(sentence);
  const phrase = nounPhraseAt(s, tokenAt(s, word), end ?? s.tokens.length);
  return phrase && [wordsOf(s, phrase), s.tokens[phrase.head].text];
};

describe('nounPhraseAt', () => {
  for (const [sentence, phrase, head] of PHRASES) {
    it(`finds "${phrase}" in "${sentence}"`, () => {
      const [word] = /^["'“]?[^\s]+/.exec(phrase)!;
      expect(phraseAt(sentence, word)).to.deep.equal([phrase, head]);
    });
  }

  for (const [sentence, word] of NONE) {
    it(`finds none at "${word}" in "${sentence}"`, () =>
      expect(phraseAt(sentence, word)).to.equal(undefined));
  }

  it('ends before the end it is given', () => {
    expect(phraseAt('The harbour master left.', 'The', 2)).to.deep.equal(['The harbour', 'harbour']);
    expect(phraseAt('The harbour master left.', 'The', 1)).to.equal(undefined);
  });

  it('leaves a time to itself, unless it stands inside the phrase', () => {
    expect(phraseAt('Rain fell on Monday.', 'on')).to.equal(undefined);
    expect(phraseAt('The ship Monday sank.', 'The')).to.deep.equal(['The ship', 'ship']);
  });
});
