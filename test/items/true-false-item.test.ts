import {expect} from '@open-wc/testing';
import {clauseFacts} from '../../src/facts/clause-facts.js';
import {createRandom} from '../../src/items/random.js';
import {trueFalseItem} from '../../src/items/true-false-item.js';
import {read} from '../read.js';

const TEXT = 'Anna Bell sold 40 ships to Peru. Tom Reed slept. Ida Wood sang. Carl Berg danced.';
const SEEDS = Array.from({length: 40}, (_, i) => String(i));

const statements = (answer: string, text = TEXT) => {
  const reading = read(text);
  const fact = clauseFacts(reading).find((one) => one.answer.text === answer)!;
  return SEEDS.flatMap((seed) => trueFalseItem(reading, fact, createRandom(seed))?.item ?? []);
};

describe('trueFalseItem', () => {
  it('states what the article says as true, and the same with one other detail as false', () => {
    for (const item of statements('Peru')) {
      if (item.type !== 'true-false') throw new TypeError('Expected a statement');
      const [, place] = /^True or false: Anna Bell sold 40 ships to (.+)\.$/.exec(item.stem)!;
      expect(item.key).to.deep.equal([String(place === 'Peru')]);
      expect(item.feedback?.incorrect).to.equal('The article says: Peru.');
    }
  });

  it('is true about as often as false', () => {
    const made = statements('Peru');
    const truths = made.filter((item) => item.type === 'true-false' && item.key[0] === 'true').length;
    expect(truths / made.length).to.be.within(0.25, 0.75);
  });

  it('changes figures too', () => {
    const stems = new Set(statements('40').map(({stem}) => stem));
    expect(stems).to.include('True or false: Anna Bell sold 40 ships to Peru.');
    expect(stems.size).to.be.above(2);
  });

  it('keeps whose word it is, and what is denied', () => {
    for (const {stem} of statements('40', 'Anna Bell did not sell 40 ships to Peru, Tom Reed said.')) {
      expect(stem).to.match(
        /^True or false: According to Tom Reed, Anna Bell did not sell \d+ ships to Peru\.$/,
      );
    }
  });

  it('makes nothing of a set', () => {
    expect(statements('Chile and Peru', 'Anna Bell sold 40 ships to Chile and Peru.')).to.deep.equal([]);
  });
});
