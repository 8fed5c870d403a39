import {expect} from '@open-wc/testing';
import {clausesOf, read, wordsOf} from '../read.js';

/** The clauses folded into nouns: owner, what the noun stands for, what is resolved. */
const folded = (text: string): string[] =>
  clausesOf(read(text)).flatMap(({reading: s, subject, nominal, pieces}) =>
    nominal
      ? [
          `${wordsOf(s, subject)} | ${nominal.past}, ${nominal.infinitive} | ${pieces.map((piece) => wordsOf(s, piece)).join(' / ')}`,
        ]
      : [],
  );

const FOLDED = [
  [
    "The union criticised Anna Bell's decision to close the port.",
    "Anna Bell's | decided, decide | to close / the port",
  ],
  ["The court backed Chile's refusal to sell the dam.", "Chile's | refused, refuse | to sell / the dam"],
  ["Voters liked Tom Reed's promise to cut taxes.", "Tom Reed's | promised, promise | to cut / taxes"],
  ["Fans mocked Berg's failure to score.", "Berg's | failed, fail | to score"],
  ["Rivals fear Norway's plan to drill in June.", "Norway's | planned, plan | to drill / in June"],
] as const;

const PLAIN = [
  "Anna Bell's decision surprised the port.",
  'The union criticised the decision to close the port.',
  "The union criticised the mayor's decision to close the port.",
  "The union criticised Anna Bell's decision.",
  "The union criticised Anna Bell's chance to win.",
  'Anna Bell decided to close the port.',
];

describe('nominalClauses', () => {
  for (const [text, clause] of FOLDED) {
    it(`unfolds ${text}`, () => expect(folded(text)).to.deep.equal([clause]));
  }

  for (const text of PLAIN) {
    it(`unfolds nothing in ${text}`, () => expect(folded(text)).to.deep.equal([]));
  }

  it('keeps whose word the sentence is', () => {
    const [, nominal] = clausesOf(
      read("Police said the court had rejected Anna Bell's attempt to leave Chile."),
    );
    expect(nominal.nominal?.past).to.equal('attempted');
    expect(nominal.attribution?.verb).to.equal('said');
  });
});
