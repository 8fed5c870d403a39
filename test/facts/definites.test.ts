import {expect} from '@open-wc/testing';
import {isSelfContained} from '../../src/facts/definites.js';
import {read, tokenAt} from '../read.js';

/** Whether the last "the" of the text says by itself what it means. */
function contained(text: string, opens = false): boolean {
  const reading = read(text);
  const s = reading.sentences.at(-1)!;
  const at = s.tokens.findLastIndex(({normal}) => normal === 'the');
  return isSelfContained(reading, s, at, s.tokens.length, opens);
}

const CONTAINED = [
  'Rain fell across the world.',
  'Ships left for the north.',
  'Anna Bell praised the police.',
  'Anna Bell praised the Danish navy.',
  'Anna Bell left the European Union.',
  'Anna Bell praised the mayor of Lund.',
  'Anna Bell met the men who fled.',
  'Anna Bell rejected the claim that ships sank.',
  'Anna Bell signed the plan to sell ships.',
  'Anna Bell met the sailors rescued near Crete.',
  'Anna Bell saw the crash in Peru.',
  'Anna Bell was the first woman to lead Chile.',
  'Anna Bell bought the tallest tower in Lund.',
  // A noun used for the first time, no other name for what was told.
  'Anna Bell sold the cattle.',
];

const POINTING_BACK = [
  'Anna Bell sold the company.',
  'Anna Bell left the country.',
  'Anna Bell read the report.',
  'Anna Bell praised the two.',
  'A dam broke. Anna Bell saw the dam.',
  'Two dams broke. Anna Bell saw the dams.',
  'Cattle died. Anna Bell sold the cattle.',
  'Anna Bell led until the first half.',
  'Anna Bell won the third.',
  'Anna Bell saw the crash on Monday.',
  'Anna Bell praised the team.',
];

describe('isSelfContained', () => {
  for (const text of CONTAINED) {
    it(`understands the last "the" of: ${text}`, () => expect(contained(text)).to.equal(true));
  }

  for (const text of POINTING_BACK) {
    it(`finds that the last "the" points back: ${text}`, () => expect(contained(text)).to.equal(false));
  }

  it('trusts no first use where a clause opens with it', () => {
    expect(contained('the cattle died in Peru.', true)).to.equal(false);
    expect(contained('the police left Peru.', true)).to.equal(true);
  });

  it('knows nothing where no phrase follows', () => {
    const reading = read('They met the.');
    const s = reading.sentences[0];
    expect(isSelfContained(reading, s, tokenAt(s, 'the'), s.tokens.length, false)).to.equal(false);
  });
});
