import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {editDistance} from '../../src/quiz/edit-distance.js';

describe('editDistance', () => {
  const table: [a: string, b: string, distance: number][] = [
    ['', '', 0],
    ['a', '', 1],
    ['harbour', 'harbour', 0],
    ['harbour', 'harbor', 1],
    ['harbour', 'habrour', 1],
    ['harbour', 'hharbour', 1],
    ['harbour', 'barbour', 1],
    ['harbour', 'arbours', 2],
    ['ab', 'ba', 1],
    ['abcd', 'badc', 2],
    ['ca', 'abc', 3],
    ['kitten', 'sitting', 3],
  ];
  for (const [a, b, distance] of table) {
    it(`finds ${distance} from "${a}" to "${b}"`, () => {
      expect(editDistance(a, b, 5)).to.equal(distance);
      expect(editDistance(b, a, 5)).to.equal(distance);
    });
  }

  it('stops at one over the limit', () => {
    expect(editDistance('kitten', 'sitting', 1)).to.equal(2);
    expect(editDistance('a', 'abcdefgh', 2)).to.equal(3);
  });

  it('agrees with the whole table, reckoned without a band', () => {
    const word = fc.string({unit: fc.constantFrom('a', 'b', 'c'), maxLength: 12});
    fc.assert(
      fc.property(word, word, fc.integer({min: 0, max: 4}), (a, b, limit) => {
        expect(editDistance(a, b, limit)).to.equal(Math.min(wholeTable(a, b), limit + 1));
      }),
      {numRuns: 1000},
    );
  });
});

/** The recurrence as it stands in the books. */
function wholeTable(a: string, b: string): number {
  const rows = Array.from({length: a.length + 1}, (_, i) =>
    Array.from({length: b.length + 1}, (_, j) => i || j),
  );
  const at = (i: number, j: number) => rows[i]?.[j] ?? Infinity;
  for (let i = 0; i <= a.length; i++) {
    for (let j = 0; j <= b.length; j++) {
      let least = i && j ? at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1) : i + j;
      if (i && j) least = Math.min(least, at(i - 1, j) + 1, at(i, j - 1) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, at(i - 2, j - 2) + 1);
      (rows[i] as number[])[j] = least;
    }
  }
  return at(a.length, b.length);
}
