import {expect} from '@open-wc/testing';
import {hedgedHowMany, isApproximate, nounFor, pluralOf, whoOrWhich} from '../../src/items/wh.js';
import type {Entity, NameType} from '../../src/language/names/name.js';
import type {Quantity} from '../../src/language/quantities/quantity.js';

const entity = (type: NameType, subtype?: string): Entity => ({
  id: 'x',
  name: 'X',
  type,
  subtype,
  aliases: ['X'],
  roles: [],
  confidence: 1,
  mentions: [],
});

describe('whoOrWhich', () => {
  for (const [type, subtype, words] of [
    ['person', undefined, 'Who'],
    ['country', undefined, 'Which country'],
    ['region', 'us-state', 'Which US state'],
    ['organisation', 'company', 'Which company'],
    ['organisation', 'unheard-of', 'Which organisation'],
    ['party', undefined, 'Which party'],
  ] as const) {
    it(`asks "${words}" for ${subtype ?? type}`, () => {
      expect(whoOrWhich(entity(type, subtype))).to.equal(words);
      if (type !== 'person') expect(`Which ${nounFor(entity(type, subtype))}`).to.equal(words);
    });
  }
});

describe('pluralOf', () => {
  for (const [noun, plural] of [
    ['person', 'people'],
    ['country', 'countries'],
    ['agency', 'agencies'],
    ['ministry', 'ministries'],
    ['company', 'companies'],
    ['party', 'parties'],
    ['team', 'teams'],
    ['newspaper', 'newspapers'],
    ['airway', 'airways'],
  ]) {
    it(`${noun}, ${plural}`, () => expect(pluralOf(noun)).to.equal(plural));
  }
});

describe('hedges', () => {
  for (const hedge of ['about', 'around', 'roughly', 'approximately', 'some', 'nearly', 'almost']) {
    it(`"${hedge}" leaves open on which side the figure lies, or nearly`, () =>
      expect(isApproximate(hedge)).to.equal(true));
  }
  for (const hedge of ['at least', 'more than', 'up to', 'less than', 'fewer than', '']) {
    it(`${JSON.stringify(hedge)} does not`, () => expect(isApproximate(hedge)).to.equal(false));
  }

  it('stand before "how many" where English lets them', () => {
    const asked = (hedge?: string): string => hedgedHowMany({hedge} as Quantity);
    expect(asked('about')).to.equal('about how many');
    expect(asked('roughly')).to.equal('roughly how many');
    expect(asked('at least')).to.equal('how many');
    expect(asked('nearly')).to.equal('how many');
    expect(asked()).to.equal('how many');
  });
});
