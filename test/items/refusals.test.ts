import {expect} from '@open-wc/testing';
import {readArticle} from '../../src/article/read-article.js';
import type {Item} from '../../src/items/item.js';
import {makeItems} from '../../src/items/make-items.js';
import {readLanguage} from '../../src/language/reading.js';

/** People and places to choose from, so that what keeps an item away is not a lack of options. */
const STAGE =
  'Ida Wood sang in Oslo. Nora Vik danced in Bergen. Peter Holm slept in Geneva. Jens Krag waited in Malmo.';

/** The items that pass review, of a few seeds. */
function keptOf(text: string): Item[] {
  const reading = readLanguage(readArticle(`${text} ${STAGE}`, {title: 'A day at the harbour of Lund'}));
  return ['1', '2', '3'].flatMap((seed) =>
    makeItems(reading, seed).flatMap(({item, verdict}) => (verdict === 'kept' ? [item] : [])),
  );
}

// What an item made of the text must not say, and the flaw it would have.
const NEVER: readonly [flaw: string, text: string, stem: RegExp][] = [
  // Whose word it is, and whether they stand by it.
  [
    'a denial asked as a claim',
    'The ministry in Lisbon denied that Anna Bell had paid $4 million to the Portuguese union in 2019.',
    /According to|paid\b.*\?/,
  ],
  [
    'a hope asked as a claim',
    'The Greek minister Carl Berg hoped that the Greek navy would rescue 40 sailors near Crete.',
    /According to/,
  ],
  [
    'a claim asked as a fact',
    'According to the Swedish police, Tom Reed stole 14 paintings from the Lund museum in 2019.',
    /^(?!.*According to|.*True or false: According to).*(?:stole|steal)/,
  ],
  [
    'a claim asked as a fact',
    'Tom Reed stole 14 paintings from the Lund museum in 2019, the Swedish police said.',
    /^(?!.*According to).*(?:stole|steal)/,
  ],
  [
    'a hedge lost',
    'Tom Reed allegedly stole 14 paintings from the Lund museum in 2019.',
    /^(?!.*allegedly).*(?:stole|steal)/i,
  ],
  [
    'a negation lost',
    'Tom Reed did not sell 14 paintings to the Lund museum in 2019.',
    /^(?!.*\bnot\b).*\bsell/,
  ],
  [
    'a refusal lost',
    'Tom Reed refused to sell 14 paintings to the Lund museum in 2019.',
    /^(?!.*refuse).*\bsell/,
  ],
  [
    'a condition lost',
    'Tom Reed will sell 14 paintings to the Lund museum if Anna Bell pays $3 million.',
    /sell|pay/,
  ],
  [
    'a plan asked as done',
    'Tom Reed plans to sell 14 paintings to the Lund museum.',
    /\bsold\b|did Tom Reed sell/,
  ],
  [
    'the date of what the subject names taken for the clause’s',
    'The fire in Lund in 2008 was described by Anna Bell to 40 Norwegian sailors.',
    /In which year|2008\?/,
  ],
  // Clauses cut at the wrong place.
  [
    'a relative clause asked as a sentence',
    'Tom Reed, whose father founded Danmark Lines in 1950, sold 40 ships to Chile in 2015.',
    /whose/i,
  ],
  [
    'the subject of a passive taken for its agent',
    'The Danish tax system backed by Anna Bell was rejected by the Norwegian parliament in 2021.',
    /system back\b|did the Danish tax system|system backed(?! by)/,
  ],
  [
    'a preposition left of "instead of"',
    'Instead of Tom Reed, the Danish Ports Union sent Anna Bell to Geneva in June 2021.',
    /\bof (?:whom|Tom Reed)\b/i,
  ],
  [
    'an agent of the object taken for the verb’s',
    'The Lund dockers rejected the offer by Tom Reed in June 2021.',
    /by whom/i,
  ],
  ['one half of a comparison', 'Tom Reed bought twice as many ships as Anna Bell in 2016.', /as whom/i],
  [
    'a verb without its object',
    'Republicans in Denmark accused Tom Reed, a Democrat, of letting the number of crossings rise.',
    /letting\?/,
  ],
  [
    'a clause that hangs on nothing',
    "Tom Reed's Unity Party won the election for governor in 12 of the 28 states where votes were held.",
    /governor where/,
  ],
  [
    'a second clause without its verb',
    'About 1.5 million Venezuelans live in Peru and 440,000 in Chile.',
    /how many Venezuelans live in Peru and/i,
  ],
  // Things that point at nothing.
  [
    'a pronoun',
    'Mexico held talks with Chile. Tom Reed said that Chile had promised 300,000 of them.',
    /\bthem\b/,
  ],
  ['a day without a date', 'Tom Reed sold 14 paintings to the Lund museum last May.', /last May/],
  // Verbs misformed.
  ['"do" beside one person', 'Anna Bell drew 40 maps of Norway in 2016.', /\bdo\b.*\bdrew\b/],
  [
    '"do" beside a past form',
    'Ships worth $40 million left Norway for Chile in 2020.',
    /\bdo(?:es)?\b.*\bleft\b/,
  ],
  [
    'a noun taken for a verb',
    'Tom Reed had accepted 400 coins in cash and gifts from Chile in 2014.',
    /who gifts|how many.* gifts from/i,
  ],
];

// More than one option is right, or one is right by what the stem says.
const OPTIONS: readonly [flaw: string, text: string, wrong: (item: Item) => boolean][] = [
  [
    'somebody who died is offered beside who died',
    'Anna Bell died in Lund in May 2020 at the age of 61. Tom Reed was killed in Lund in May 2021. Carl Berg sang.',
    (item) =>
      /\bdied\b/.test(item.stem) && 'options' in item && item.options.some(({text}) => text === 'Tom Reed'),
  ],
  [
    'somebody who won is offered beside who won',
    'Anna Bell won the Lund marathon in May 2020. Tom Reed beat 40 others in Malmo. Carl Berg sang.',
    (item) =>
      /\bwon\b/.test(item.stem) && 'options' in item && item.options.some(({text}) => text === 'Tom Reed'),
  ],
];

describe('items that must never pass review', () => {
  for (const [flaw, text, stem] of NEVER) {
    it(`${flaw}: ${text}`, () => {
      expect(
        keptOf(text)
          .filter((item) => stem.test(item.stem))
          .map((item) => item.stem),
      ).to.deep.equal([]);
    });
  }

  for (const [flaw, text, wrong] of OPTIONS) {
    it(`${flaw}: ${text}`, () => {
      expect(
        keptOf(text)
          .filter(wrong)
          .map((item) => item.stem),
      ).to.deep.equal([]);
    });
  }
});
