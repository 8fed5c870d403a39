import {expect} from '@open-wc/testing';
import {isBare, verbGroupAt, type VerbGroup} from '../../src/language/verb-group.js';
import {readSentence, tokenAt, wordsOf} from '../read.js';

interface Row {
  readonly words: string;
  readonly main: string;
  readonly tense: VerbGroup['tense'];
  readonly passive?: true;
  readonly negated?: true;
  readonly copula?: true;
  readonly number?: VerbGroup['number'];
}

const GROUPS: readonly [sentence: string, row: Row][] = [
  ['The firm sold the ship.', {words: 'sold', main: 'sold', tense: 'past'}],
  ['The bank owns a mine.', {words: 'owns', main: 'owns', tense: 'present', number: 'singular'}],
  ['The firms sell ships.', {words: 'sell', main: 'sell', tense: 'present', number: 'plural'}],
  ['The firm has sold it.', {words: 'has sold', main: 'sold', tense: 'present', number: 'singular'}],
  ['The firm had sold it.', {words: 'had sold', main: 'sold', tense: 'past'}],
  ['The firm will sell it.', {words: 'will sell', main: 'sell', tense: 'modal'}],
  ['The firm is selling it.', {words: 'is selling', main: 'selling', tense: 'present', number: 'singular'}],
  ['The firm was sold.', {words: 'was sold', main: 'sold', tense: 'past', passive: true, number: 'singular'}],
  [
    'The firms were sold.',
    {words: 'were sold', main: 'sold', tense: 'past', passive: true, number: 'plural'},
  ],
  ['The firm will be sold.', {words: 'will be sold', main: 'sold', tense: 'modal', passive: true}],
  [
    'The firm has been sold.',
    {words: 'has been sold', main: 'sold', tense: 'present', passive: true, number: 'singular'},
  ],
  [
    'The firm might have been sold.',
    {words: 'might have been sold', main: 'sold', tense: 'modal', passive: true},
  ],
  ['The firm did not reply.', {words: 'did not reply', main: 'reply', tense: 'past', negated: true}],
  ["The firm didn't reply.", {words: "didn't reply", main: 'reply', tense: 'past', negated: true}],
  ['The firm never replied.', {words: 'never replied', main: 'replied', tense: 'past', negated: true}],
  ['The firm cannot pay.', {words: 'cannot pay', main: 'pay', tense: 'modal', negated: true}],
  ["The firm won't pay.", {words: "won't pay", main: 'pay', tense: 'modal', negated: true}],
  [
    'The firm has never been sold.',
    {
      words: 'has never been sold',
      main: 'sold',
      tense: 'present',
      passive: true,
      negated: true,
      number: 'singular',
    },
  ],
  ['The firm is old.', {words: 'is', main: 'is', tense: 'present', copula: true, number: 'singular'}],
  ['The firms are old.', {words: 'are', main: 'are', tense: 'present', copula: true, number: 'plural'}],
  [
    'The firm is not old.',
    {words: 'is not', main: 'is', tense: 'present', copula: true, negated: true, number: 'singular'},
  ],
  ['The firm was once a bank.', {words: 'was', main: 'was', tense: 'past', copula: true, number: 'singular'}],
  ['The firm quickly sold it.', {words: 'quickly sold', main: 'sold', tense: 'past'}],
  [
    'The firm has reportedly been sold.',
    {words: 'has reportedly been sold', main: 'sold', tense: 'present', passive: true, number: 'singular'},
  ],
  ['The firm has a ship.', {words: 'has', main: 'has', tense: 'present', number: 'singular'}],
];

const groupOf = (sentence: string, after: string) => {
  const s = readSentence(sentence);
  return {s, group: verbGroupAt(s, tokenAt(s, after) + 1, s.tokens.length)};
};

describe('verbGroupAt', () => {
  for (const [sentence, {words, main, tense, passive, negated, copula, number}] of GROUPS) {
    it(`reads "${words}" in "${sentence}"`, () => {
      const {s, group} = groupOf(sentence, sentence.split(' ')[1]);
      expect(group && wordsOf(s, group)).to.equal(words);
      expect(s.tokens[group!.main].text).to.equal(main);
      expect(group).to.include({
        tense,
        passive: passive ?? false,
        negated: negated ?? false,
        copula: copula ?? false,
      });
      expect(group!.number).to.equal(number);
    });
  }

  for (const [sentence, after] of [
    ['The firm of brothers failed.', 'firm'],
    ['The ship, sold, left.', 'ship'],
    ['The firm being sold is old.', 'firm'],
    ['The plan to sell failed.', 'plan'],
    ['The ships sailing north sank.', 'ships'],
    ['The ship stolen by him sank.', 'ship'],
  ]) {
    it(`finds no finite verb behind "${after}" in "${sentence}"`, () =>
      expect(groupOf(sentence, after).group).to.equal(undefined));
  }

  it('knows the auxiliary that a question moves', () => {
    for (const [sentence, auxiliary] of [
      ['The firm has been sold.', 'has'],
      ['The firm will be sold.', 'will'],
      ['The firm is old.', 'is'],
      ['The firm sold it.', undefined],
    ]) {
      const {s, group} = groupOf(sentence!, 'firm');
      expect(group!.auxiliary === undefined ? undefined : s.tokens[group!.auxiliary].text).to.equal(
        auxiliary,
      );
    }
  });

  it('reads no further than the end it is given', () => {
    const s = readSentence('The firm has sold it.');
    expect(wordsOf(s, verbGroupAt(s, 2, 3)!)).to.equal('has');
    expect(verbGroupAt(s, 2, 2)).to.equal(undefined);
  });
});

describe('isBare', () => {
  for (const [sentence, bare] of [
    ['The firm has a ship.', false],
    ['The firm is old.', false],
    ['The firm sold it.', false],
    ['The firm may.', true],
    ['The firm will.', true],
  ] as const) {
    it(`${bare ? 'wants a verb' : 'is complete'}: ${sentence}`, () => {
      const {s, group} = groupOf(sentence, 'firm');
      expect(isBare(s, group!)).to.equal(bare);
    });
  }
});
