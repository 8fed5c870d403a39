import {expect} from '@open-wc/testing';
import {longForm} from '../../src/facts/long-form.js';
import {read} from '../read.js';

/** What the last "the …" of the text is written out as. */
function written(text: string): string | undefined {
  const reading = read(text);
  const s = reading.sentences.at(-1)!;
  const at = s.tokens.findLastIndex(({normal}) => normal === 'the');
  return longForm(reading, s, at, s.tokens.length)?.edit.text;
}

const WRITTEN_OUT = [
  ['Leaders met for the Summit of the Americas. Anna Bell left the summit.', 'the Summit of the Americas'],
  ['Anna Bell runs the Swiss company Helvion. Rivals sued the company.', 'Helvion'],
  ['Anna Bell went to Chile. Voters left the country.', 'Chile'],
  ['Ships crossed the River Cávado. Boats left the river.', 'the River Cávado'],
  ['Engineers praised the EastMed pipeline. Anna Bell opened the pipeline.', 'the EastMed pipeline'],
] as const;

const LEFT = [
  // Two could be meant.
  'Anna Bell went to Chile and Peru. Voters left the country.',
  'Leaders met for the Summit of the Americas and the Geneva Summit. Anna Bell left the summit.',
  // Named only later, or not at all.
  'Anna Bell left the summit.',
  'Anna Bell left the country.',
  // Another word in the phrase: another thing, perhaps.
  'Leaders met for the Summit of the Americas. Anna Bell left the regional summit.',
  'Leaders met for the Summit of the Americas. Anna Bell left the summits.',
  // What follows tells which one is meant.
  'Leaders met for the Summit of the Americas. Anna Bell left the summit of mayors.',
  // Too long ago.
  'Anna Bell left Dale Corp. in May. Rain fell. Snow fell. Ice fell. Rivals sued the company.',
];

describe('longForm', () => {
  for (const [text, expected] of WRITTEN_OUT) {
    it(`writes "${expected}" in: ${text}`, () => expect(written(text)).to.equal(expected));
  }

  for (const text of LEFT) {
    it(`leaves as it is: ${text}`, () => expect(written(text)).to.equal(undefined));
  }
});
