import {expect} from '@open-wc/testing';
import {otherScores} from '../../../src/items/distractors/score.js';
import {createRandom} from '../../../src/items/random.js';

const others = (score: string, seed = '1'): string[] => otherScores(score, createRandom(seed), 3);

describe('otherScores', () => {
  for (const score of ['2-1', '1–2', '3 – 1', '4-2', '0-3']) {
    it(`offers three other results beside ${score}, with the same side ahead and the same dash`, () => {
      for (let seed = 0; seed < 20; seed++) {
        const made = others(score, String(seed));
        const [, left, dash, right] = /^(\d+)(\D+)(\d+)$/.exec(score)!;
        expect(new Set([...made, score]).size).to.equal(4);
        for (const one of made) {
          const [, a, between, b] = /^(\d+)(\D+)(\d+)$/.exec(one)!;
          expect(between).to.equal(dash);
          expect(Math.sign(Number(a) - Number(b)), one).to.equal(Math.sign(Number(left) - Number(right)));
        }
      }
    });
  }

  it('offers other draws beside a draw', () => {
    for (const score of ['0-0', '1-1', '2-2']) {
      for (const one of others(score))
        expect(one)
          .to.match(/^(\d)-\1$/)
          .and.not.equal(score);
    }
  });

  for (const score of ['', '102-98', '6-4', '7-6', '21', '3-1-2', 'two-one']) {
    it(`offers none beside ${JSON.stringify(score)}`, () => expect(others(score)).to.deep.equal([]));
  }
});
