import {expect} from '@open-wc/testing';
import {groundingProblem} from '../../src/facts/grounding.js';
import {speakerFacts} from '../../src/facts/speaker-facts.js';
import {read} from '../read.js';

const QUOTATION = 'We have never seen a flood like it';

const said = (text: string): string[] =>
  speakerFacts(read(text.replaceAll('Q', QUOTATION))).map(
    ({speaker, quotation}) => `${speaker.name}: ${quotation}`,
  );

const PAIRED: readonly [text: string, speaker: string][] = [
  ['"Q," Anna Bell said.', 'Anna Bell'],
  ['“Q,” Anna Bell said.', 'Anna Bell'],
  ['"Q," said Anna Bell.', 'Anna Bell'],
  ['"Q," said Mayor Anna Bell.', 'Anna Bell'],
  ['"Q," Anna Bell told reporters on Monday.', 'Anna Bell'],
  ['Anna Bell said: "Q."', 'Anna Bell'],
  ['Anna Bell came. "Q," she said.', 'Anna Bell'],
  ['Anna Bell came. "Q," Bell said.', 'Anna Bell'],
];

const UNPAIRED: readonly [text: string, why: string][] = [
  ['"Q," the mayor said.', 'no name'],
  ['"Q," Chile said.', 'no person'],
  ['Anna Bell met Ida Wood. "Q," she said.', 'two women'],
  ['"Q."', 'nobody says it'],
  ['"Never again," Anna Bell said.', 'too short to know'],
  ['The mayor said Anna Bell was wrong. "Q."', 'said in another sentence'],
  ['"Q," said a man who knew Anna Bell.', 'somebody who knows her'],
];

describe('speakerFacts', () => {
  for (const [text, speaker] of PAIRED) {
    it(`knows that ${speaker} speaks: ${text}`, () => {
      const [fact, ...more] = said(text);
      expect(fact).to.match(new RegExp(`^${speaker}: ${QUOTATION}\\.?$`));
      expect(more).to.deep.equal([]);
    });
  }

  for (const [text, why] of UNPAIRED) {
    it(`knows no speaker, ${why}: ${text}`, () => expect(said(text)).to.deep.equal([]));
  }

  it('rests on the sentence that names whom a pronoun stands for, too', () => {
    const reading = read(`Anna Bell came to Lund. "${QUOTATION}," she said.`);
    const [fact] = speakerFacts(reading);
    expect(fact.evidence.map(({quote}) => quote)).to.deep.equal(
      reading.article.sentences.map((sentence) => sentence.text),
    );
    expect(groundingProblem(reading.article, fact)).to.equal(undefined);
  });
});
