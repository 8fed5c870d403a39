import {expect} from '@open-wc/testing';
import {namesIn} from '../../src/items/names-in.js';
import {read} from '../read.js';

const TEXT =
  'Anna Bell sold a farm in Lund. Bell moved to Peru. Tom Reed stayed in Lund. Reed greeted Bell in Peru.';

describe('namesIn', () => {
  for (const [text, names] of [
    ['Who met Anna Bell?', ['Anna Bell']],
    ['Who met Bell?', ['Anna Bell']],
    ['What did Reed’s farm in Peru cost?', ['Peru', 'Tom Reed']],
    ['Who bought bells in Lundby?', []],
    ['', []],
  ] as const) {
    it(`finds ${names.join(', ') || 'nobody'} in "${text}"`, () => {
      expect([...namesIn(read(TEXT), text)].map(({name}) => name).sort()).to.deep.equal([...names]);
    });
  }
});
