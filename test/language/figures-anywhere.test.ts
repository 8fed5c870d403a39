import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {contains, overlaps, type Span} from '../../src/article/span.js';
import {readQuantities} from '../../src/language/quantities/quantities.js';
import {readTimes} from '../../src/language/times/times.js';

const WORDS =
  `about nearly more than at least up to between from and to or of in on by the a an one two twenty hundred
  thousand million half third quarter dozen dozens tens thousands several few per cent percent % $ £ US$ 5 12 70,000 1.13bn
  2015 2000 – - / ( ) , . ; : " ' people arrests migrants who died Mexico May March June 22 Tuesday Sunday Times yesterday
  last month year years ago old day days hour hours km miles euros times as many double first second 33rd won 3–0 p.m.
  at 2:30 1990s century aged 42 Boeing 747 No. Chapter G7 K2-18b minute feet`.split(/\s+/);

const mixed = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(' ', ' ', ' ', '', '-', '\u00a0', '\n')), {
    maxLength: 40,
  })
  .map((parts) => parts.flat().join(''));
const text = fc.oneof(mixed, fc.string({unit: 'binary', maxLength: 200}), fc.string({maxLength: 80}));

/** The spans lie inside the sentence, in order, none over another. */
function expectOrdered(spans: readonly Span[], sentence: Span): void {
  spans.forEach((span, index) => {
    expect(contains(sentence, span)).to.equal(true);
    expect(span.end).to.be.greaterThan(span.start);
    if (index > 0) expect(spans[index - 1].end).to.be.at.most(span.start);
  });
}

describe('on any text', () => {
  it('quantities hold together', () => {
    fc.assert(
      fc.property(text, fc.nat(1000), (content, start) => {
        const sentence = {start, end: start + content.length, text: content};
        const slice = ({start: from, end}: Span): string => content.slice(from - start, end - start);
        const quantities = readQuantities(sentence, []);
        expectOrdered(quantities, sentence);
        for (const quantity of quantities) {
          expect(quantity.text).to.equal(slice(quantity));
          expect(contains(quantity, quantity.figure)).to.equal(true);
          expect(Number.isFinite(quantity.value)).to.equal(true);
          if (quantity.max !== undefined) expect(quantity.max).to.be.greaterThan(quantity.value);
          if (quantity.unitSpan) {
            expect(contains(quantity, quantity.unitSpan)).to.equal(true);
            expect(slice(quantity.unitSpan)).to.equal(quantity.unit);
          }
          for (const outside of [quantity.of, quantity.restated]) {
            if (!outside) continue;
            expect(contains(sentence, outside)).to.equal(true);
            expect(overlaps(outside, quantity)).to.equal(false);
          }
          if (quantity.hedge !== undefined) {
            expect(quantity.text.toLowerCase().replace(/\s+/g, ' ')).to.include(quantity.hedge);
          }
        }
      }),
      {numRuns: 500},
    );
  });

  it('times hold together and share nothing with quantities', () => {
    fc.assert(
      fc.property(
        text,
        fc.nat(1000),
        fc.constantFrom('past', 'future', undefined),
        (content, start, tense) => {
          const sentence = {start, end: start + content.length, text: content};
          const times = readTimes(sentence, [], '2022-07-12', tense ? {tense} : {});
          expectOrdered(times, sentence);
          for (const time of times) {
            expect(time.text).to.equal(content.slice(time.start - start, time.end - start));
            expect(contains(time, time.core)).to.equal(true);
            if (time.iso !== undefined) expect(time.iso).to.match(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/);
          }
          for (const quantity of readQuantities(sentence, [])) {
            expect(times.some((time) => overlaps(time, quantity))).to.equal(false);
          }
        },
      ),
      {numRuns: 500},
    );
  });

  it('a text ten times as long gives ten times as many', () => {
    const once = 'About 70,000 people fled in May 2019, up from 1.13bn euros (5 km) and two-thirds of them. ';
    const read = (content: string): number =>
      readQuantities({start: 0, end: content.length, text: content}, []).length +
      readTimes({start: 0, end: content.length, text: content}, []).length;
    expect(read(once.repeat(10))).to.equal(10 * read(once));
  });

  for (const word of [
    'one ',
    '1 ',
    '1,',
    '1-',
    '1/',
    'and ',
    'half ',
    'May ',
    'the ',
    'of ',
    '$',
    '2015 ',
    'a',
    '-',
    'tens of ',
  ]) {
    it(`bears 20,000 times ${JSON.stringify(word)}`, () => {
      const content = word.repeat(20_000);
      const sentence = {start: 0, end: content.length, text: content};
      expectOrdered(readQuantities(sentence, []), sentence);
      expectOrdered(readTimes(sentence, []), sentence);
    });
  }
});
