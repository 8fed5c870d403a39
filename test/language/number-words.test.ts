import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {
  numberWord,
  parseNumber,
  valueOf,
  type Separators,
} from '../../src/language/quantities/number-words.js';

const GERMAN: Separators = {decimal: ',', group: '.'};
const FRENCH: Separators = {decimal: ',', group: '\u202f'};
const SWISS: Separators = {decimal: '.', group: '’'};
const ARABIC: Separators = {decimal: '٫', group: '٬'};

describe('parseNumber', () => {
  const read: readonly (readonly [text: string, value: number])[] = [
    ['0', 0],
    ['70000', 70000],
    ['70,000', 70000],
    ['1,234,567.5', 1234567.5],
    ['.5', 0.5],
    ['70 000', 70000],
    ['70\u00a0000', 70000],
    ["70'000", 70000],
    ['1,00,000', 100000],
    ['70k', 70000],
    ['70 K', 70000],
    ['1.13bn', 1130000000],
    ['2.3 million', 2300000],
    ['5m', 5000000],
    ['1.5 tn', 1.5e12],
    ['70 thousand', 70000],
    ['2 million 300 thousand', 2300000],
    ['zero', 0],
    ['seven', 7],
    ['Seventy Thousand', 70000],
    ['twenty-one', 21],
    ['twenty one', 21],
    ['twelve hundred', 1200],
    ['one hundred and five', 105],
    ['a hundred', 100],
    ['two hundred thousand', 200000],
    ['one thousand nine hundred and eighty', 1980],
    ['three million two hundred thousand and five', 3200005],
    ['a million', 1000000],
    ['a million and a half', 1500000],
    ['two and a half million', 2500000],
    ['half', 0.5],
    ['a half', 0.5],
    ['half a million', 500000],
    ['a quarter of a million', 250000],
    ['a third', 1 / 3],
    ['two thirds', 2 / 3],
    ['three-quarters', 0.75],
    ['a dozen', 12],
    ['half a dozen', 6],
    ['two dozen', 24],
    ['3/4', 0.75],
    ['1 1/2', 1.5],
    ['½', 0.5],
    ['2½', 2.5],
    ['−5', -5],
    ['-5', -5],
    ['minus five', -5],
    ['58 %', 58],
    ['58%', 58],
    ['58 percent', 58],
    ['58 per cent', 58],
    ['$20', 20],
    ['US$20,000', 20000],
    ['-$20', -20],
    ['€1.5bn', 1500000000],
    ['20 €', 20],
    ['about 70,000', 70000],
    ['~70k', 70000],
    ['  42  ', 42],
    ['٧٠', 70],
    ['４２', 42],
  ];
  for (const [text, value] of read) {
    it(`reads ${JSON.stringify(text)} as ${value}`, () => expect(parseNumber(text)).to.equal(value));
  }

  const refused = [
    '',
    ' ',
    'many',
    'a',
    'and',
    'of',
    'million',
    'hundred thousand',
    'third',
    'two third',
    'one thirds',
    'twenty thirty',
    'five twenty',
    'twenty zero',
    'one and two',
    'two and',
    'a half half',
    'million million',
    'two million million',
    'two thousand million thousand',
    'zero million two hundred hundred',
    'seventythousand',
    '70,00',
    '70,0000',
    '7,0',
    '70.',
    '1.2.3',
    '5-6',
    '--5',
    '1e5',
    '0x10',
    '70k5',
    '1/0',
    '0/0',
    '3//4',
    'Infinity',
    'NaN',
    'constructor',
    '__proto__',
    '70,000 arrests',
    'more than 70',
    '20 euros',
    '20$$',
    '9'.repeat(400),
    'one '.repeat(50),
    '\ud800',
    '<b>7</b>',
  ];
  for (const text of refused) {
    it(`refuses ${JSON.stringify(text.slice(0, 40))}`, () => expect(parseNumber(text)).to.equal(undefined));
  }

  const separated: readonly (readonly [text: string, separators: Separators, value: number | undefined])[] = [
    ['70.000', {decimal: '.', group: ','}, 70],
    ['70.000', GERMAN, 70000],
    ['70,000', GERMAN, 70],
    ['1.234,5', GERMAN, 1234.5],
    ['1.13', GERMAN, undefined],
    ['1,234.5', GERMAN, undefined],
    ['70\u202f000,5', FRENCH, 70000.5],
    ['70 000,5', FRENCH, 70000.5],
    ['70.5', FRENCH, undefined],
    ['70’000', SWISS, 70000],
    ['٧٠٬٠٠٠٫٥', ARABIC, 70000.5],
  ];
  for (const [text, separators, value] of separated) {
    it(`reads ${JSON.stringify(text)} with ${separators.decimal} and ${separators.group} as ${value}`, () =>
      expect(parseNumber(text, separators)).to.equal(value));
  }

  it('reads back every whole number that was grouped', () => {
    fc.assert(
      fc.property(fc.integer({min: -999_999_999, max: 999_999_999}), (n) => {
        const grouped = String(Math.abs(n)).replace(/\B(?=(\d{3})+$)/g, ',');
        expect(parseNumber((n < 0 ? '−' : '') + grouped)).to.equal(n);
        expect(parseNumber(String(n))).to.equal(n);
      }),
    );
  });

  it('gives a finite number or none, for any text and any separators', () => {
    const letters = fc.string({unit: fc.constantFrom(...'0123456789.,- /%$kma’\\]^')});
    const text = fc.oneof(fc.string({unit: 'binary'}), letters);
    const separator = fc.constantFrom('.', ',', ' ', '’', '٫', ']', '\\', '^');
    fc.assert(
      fc.property(text, separator, separator, (input, decimal, group) => {
        const value = parseNumber(input, {decimal, group});
        expect(value === undefined || Number.isFinite(value)).to.equal(true);
      }),
    );
  });
});

/** An independent speller, British style. */
function spell(n: number): string {
  const small =
    `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen`.split(/\s+/);
  const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
  if (n < 20) return small[n];
  if (n < 100) return tens[Math.floor(n / 10) - 2] + (n % 10 ? `-${small[n % 10]}` : '');
  if (n < 1000) return `${small[Math.floor(n / 100)]} hundred${n % 100 ? ` and ${spell(n % 100)}` : ''}`;
  const [scale, word] = n < 1e6 ? [1e3, 'thousand'] : [1e6, 'million'];
  const rest = n % scale;
  return `${spell(Math.floor(n / scale))} ${word}${rest ? (rest < 100 ? ' and ' : ' ') + spell(rest) : ''}`;
}

describe('number words', () => {
  it('are read as the number they spell', () => {
    fc.assert(
      fc.property(fc.integer({min: 0, max: 999_999_999}), (n) => {
        expect(parseNumber(spell(n))).to.equal(n);
        expect(parseNumber(spell(n).replace(/ and /g, ' '))).to.equal(n);
      }),
    );
  });

  it('make a number only in the right order', () => {
    const value = (text: string): number | undefined =>
      valueOf(text.split(' ').map((word) => numberWord(word)!));
    expect(value('three hundred')).to.equal(300);
    expect(value('hundred three')).to.equal(undefined);
    expect(valueOf([])).to.equal(undefined);
  });
});
