import {expect} from '@open-wc/testing';
import {calendarDay, dayIn} from '../../src/article/published-day.js';

const DAYS: [line: string, day: string | undefined][] = [
  ['Tuesday, March 3, 2020', '2020-03-03'],
  ['3 March 2020', '2020-03-03'],
  ['3rd March 2020', '2020-03-03'],
  ['Sept. 12, 1999', '1999-09-12'],
  ['Jane Doe | 29 February 2024', '2024-02-29'],
  ['Updated: 2022-07-12', '2022-07-12'],
  ['29 February 2023', undefined],
  ['March 32, 2020', undefined],
  ['March 3', undefined],
  ['12/07/2022', undefined],
  ['Room 12 House 2020', undefined],
  ['', undefined],
];

describe('dayIn', () => {
  for (const [line, day] of DAYS) {
    it(`reads ${JSON.stringify(line)} as ${day}`, () => {
      expect(dayIn(line)).to.equal(day);
    });
  }
});

describe('calendarDay', () => {
  it('knows leap years and refuses what is no day', () => {
    expect(calendarDay(2000, 2, 29)).to.equal('2000-02-29');
    expect(calendarDay(1900, 2, 29)).to.equal(undefined);
    expect(calendarDay(2020, 0, 3)).to.equal(undefined);
    expect(calendarDay(20, 1, 3)).to.equal(undefined);
  });
});
