import {expect} from '@open-wc/testing';
import {neighbouringPlaces} from '../../../src/items/distractors/places.js';
import type {Entity, NameType} from '../../../src/language/names/name.js';

const entity = (name: string, type: NameType, subtype?: string): Entity => ({
  id: name,
  name,
  type,
  subtype,
  aliases: [name],
  roles: [],
  confidence: 1,
  mentions: [],
});

describe('neighbouringPlaces', () => {
  for (const [name, neighbours] of [
    ['Peru', ['Chile', 'Bolivia', 'Ecuador']],
    ['Kenya', ['Uganda', 'Tanzania']],
    ['Norway', ['Sweden', 'Denmark']],
  ] as const) {
    it(`offers countries near ${name}, not itself`, () => {
      const made = neighbouringPlaces(entity(name, 'country'));
      expect(made).to.include.members([...neighbours]);
      expect(made).not.to.include(name);
    });
  }

  it('offers other states for a state of the United States', () => {
    const made = neighbouringPlaces(entity('Texas', 'region', 'us-state'));
    expect(made).to.include.members(['Oklahoma', 'Florida']);
    expect(made.join()).not.to.match(/D\.?C|District/);
  });

  it('offers cities of the same country', () => {
    const made = neighbouringPlaces(entity('Milan', 'city'));
    expect(made).to.include.members(['Rome', 'Naples']);
    expect(made).not.to.include('Madrid');
  });

  for (const [name, type] of [
    ['Atlantis', 'country'],
    ['Smallville', 'city'],
    ['Anna Bell', 'person'],
    ['Red Cross', 'organisation'],
    ['Harbour Street', 'place'],
  ] as const) {
    it(`offers none for ${name}`, () => expect(neighbouringPlaces(entity(name, type))).to.deep.equal([]));
  }
});
