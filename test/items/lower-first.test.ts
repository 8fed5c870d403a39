import {expect} from '@open-wc/testing';
import {lowerFirst} from '../../src/items/lower-first.js';
import {clausesOf, read, wordsOf} from '../read.js';

const ROWS: readonly [text: string, subject: string][] = [
  ['Bus drivers left Glasgow.', 'bus drivers'],
  ['Anna Bell left Glasgow.', 'Anna Bell'],
  // What follows a dateline stands at the head of its sentence.
  ['GLASGOW, 14 March 2024 — Bus drivers left the city.', 'bus drivers'],
  ['GLASGOW — Anna Bell left the city.', 'Anna Bell'],
];

describe('lowerFirst', () => {
  for (const [text, subject] of ROWS) {
    it(`${text} → ${subject}`, () => {
      const [clause] = clausesOf(read(text));
      const {from, to} = clause.subject;
      expect(lowerFirst(clause, clause.subject, wordsOf(clause.reading, {from, to}))).to.equal(subject);
    });
  }
});
