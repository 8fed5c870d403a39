import {expect} from '@open-wc/testing';
import {datelinePrefixLength} from '../../src/article/dateline.js';

const PREFIXES = [
  'WASHINGTON (Reuters) — ',
  'PARIS, March 3 — ',
  'LONDON, July 4 (AP) - ',
  'TAMPA, Fla. (AP) — ',
  'BEIJING, 3 March (Xinhua) -- ',
  'MEXICO CITY/WASHINGTON (Reuters) - ',
  'ST. LOUIS (AP) — ',
  'SÃO PAULO — ',
  'LIMA — ',
  'LIMA—',
  'LIMA, March 3, 2020 (AFP) – ',
  'Paris (AFP) – ',
  'San Juan, Puerto Rico (AP) — ',
  '(Reuters) - ',
];

const NONE = [
  'NASA — The agency said so.',
  'NATO — Its members met.',
  'LIMA — the capital — is large.',
  'The mayor (Labour) — She is new — spoke.',
  'The UK — The others agreed — left.',
  'U.S. — The market.',
  'COVID-19 – The illness.',
  'Paris – A city.',
  'WASHINGTON The mayor spoke.',
  'WASHINGTON (Reuters)',
  '',
];

describe('datelinePrefixLength', () => {
  for (const prefix of PREFIXES) {
    it(`cuts ${prefix}`, () => {
      expect(datelinePrefixLength(`${prefix}The mayor spoke.`)).to.equal(prefix.length);
      expect(datelinePrefixLength(`${prefix}“We won,” she said.`)).to.equal(prefix.length);
    });
  }
  for (const text of NONE) {
    it(`cuts nothing from ${text}`, () => {
      expect(datelinePrefixLength(text)).to.equal(0);
    });
  }
  it('cuts a place before a colon from the lead alone', () => {
    for (const prefix of ['NEW DELHI: ', 'Nairobi, Kenya: ', 'New Delhi: ']) {
      expect(datelinePrefixLength(`${prefix}The court ruled.`, true)).to.equal(prefix.length);
      expect(datelinePrefixLength(`${prefix}The court ruled.`)).to.equal(0);
    }
    for (const text of [
      'Ida Wood: "I stay."',
      'The court said: No.',
      'It is 12: The end.',
      'One thing is sure: Nobody came.',
    ]) {
      expect(datelinePrefixLength(text, true)).to.equal(0);
    }
  });
});
