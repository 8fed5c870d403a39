import {expect} from '@open-wc/testing';
import {antecedentOf} from '../../src/language/pronouns.js';
import {read, tokenAt} from '../read.js';

/** Whom the pronoun, the last one written so, stands for. */
function antecedent(text: string, pronoun: string): string | undefined {
  const {sentences} = read(text);
  const sentence = sentences.findLastIndex(({tokens}) => tokens.some((token) => token.text === pronoun));
  const from = sentences[sentence].tokens.findLastIndex((token) => token.text === pronoun);
  return antecedentOf(sentences, sentence, tokenAt(sentences[sentence], pronoun, from))?.name;
}

const SURE: readonly [text: string, pronoun: string, name: string][] = [
  ['Anna Bell resigned. She had led the party since 2015.', 'She', 'Anna Bell'],
  ['Tom Reed resigned on Friday and said he was tired.', 'he', 'Tom Reed'],
  ['Tom Reed sold his farm.', 'his', 'Tom Reed'],
  ['Anna Bell praised the crew. The mayor thanked her.', 'her', 'Anna Bell'],
  // Another gender does not compete.
  ['Anna Bell met Tom Reed in Lund. She thanked the crew.', 'She', 'Anna Bell'],
  ['Anna Bell met Tom Reed in Lund. He thanked the crew.', 'He', 'Tom Reed'],
  ['Anna Bell met Tom Reed and said he had lied.', 'he', 'Tom Reed'],
  // Sentences that go on about one person carry the name on.
  ['Anna Bell resigned. She had led the party since 2015. Her deputy takes over.', 'Her', 'Anna Bell'],
  // The nearest sentence wins.
  ['Tom Reed lost. Carl Berg won the seat. He will take office in May.', 'He', 'Carl Berg'],
];

const UNSURE: readonly [text: string, pronoun: string, why: string][] = [
  ['Tom Reed met Carl Berg and said he was tired.', 'he', 'two men in one sentence'],
  ['The mayor resigned. She had led the party since 2015.', 'She', 'nobody is named'],
  ['Anna Bell resigned. He had led the party since 2015.', 'He', 'no man is named'],
  ['Tom Reed resigned. They had fought for years.', 'They', 'no pronoun of one person'],
  ['Tom Reed sold the farm. It was old.', 'It', 'no person'],
  [
    'Tom Reed resigned. The port was closed. The cranes stood still. Ships waited. He may return.',
    'He',
    'too far back',
  ],
  ['He resigned. Tom Reed will follow.', 'He', 'named only later'],
  ['Reports from Lund spoke of unrest. He fled.', 'He', 'a town is nobody'],
];

describe('antecedentOf', () => {
  for (const [text, pronoun, name] of SURE) {
    it(`takes "${pronoun}" for ${name}: ${text}`, () => expect(antecedent(text, pronoun)).to.equal(name));
  }

  for (const [text, pronoun, why] of UNSURE) {
    it(`takes "${pronoun}" for nobody, ${why}: ${text}`, () =>
      expect(antecedent(text, pronoun)).to.equal(undefined));
  }

  it('knows nothing of other words', () => {
    const {sentences} = read('Anna Bell resigned.');
    expect(antecedentOf(sentences, 0, 0)).to.equal(undefined);
  });
});
