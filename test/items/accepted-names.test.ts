import {expect} from '@open-wc/testing';
import {acceptedNames} from '../../src/items/accepted-names.js';
import {entityOf, read} from '../read.js';

const ROWS: readonly [text: string, name: string, accepted: string[]][] = [
  ['Anna Bell sang.', 'Anna Bell', ['Anna Bell', 'Bell']],
  ['Wu Chi-wai sang.', 'Wu Chi-wai', ['Wu Chi-wai', 'Chi-wai', 'Wu']],
  ['Kim Jong-un sang.', 'Kim Jong-un', ['Kim Jong-un', 'Jong-un', 'Kim']],
  ['Zhang Wei sang.', 'Zhang Wei', ['Zhang Wei', 'Wei', 'Zhang']],
  ['Anna Smith-Bell sang.', 'Anna Smith-Bell', ['Anna Smith-Bell', 'Smith-Bell']],
  // A name that two persons share says which of them to nobody.
  ['Wu Chi-wai sang. Wu Pak-ho left.', 'Wu Chi-wai', ['Wu Chi-wai', 'Chi-wai']],
];

describe('acceptedNames', () => {
  for (const [text, name, accepted] of ROWS) {
    it(`${name}: ${text}`, () => {
      const reading = read(text);
      expect(acceptedNames(reading, entityOf(reading, name))).to.deep.equal(accepted);
    });
  }
});
