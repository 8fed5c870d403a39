import {expect} from '@open-wc/testing';
import {render} from '../../src/facts/render.js';
import {standAlone} from '../../src/facts/stand-alone.js';
import {standsAlone} from '../../src/facts/standing-times.js';
import type {StemContext} from '../../src/facts/stem-context.js';
import {entityOf, read} from '../read.js';

const fresh = (context: Partial<StemContext> = {}): StemContext => ({
  named: new Set(),
  plural: false,
  ...context,
});

/** The last sentence of the text without its stop, edited to stand alone; in [] what it lacks. */
function alone(text: string, context?: Partial<StemContext>, published?: string): string {
  const reading = read(text, {published});
  const index = reading.sentences.length - 1;
  const s = reading.sentences[index];
  const range = {from: 0, to: s.tokens.length - 1};
  const result = standAlone(reading, index, range, fresh(context), undefined, true);
  return 'dangling' in result ? `[${result.dangling}]` : render(s, range, result.edits);
}

const STANDS: readonly [text: string, expected: string][] = [
  ['Anna Bell sold the port of Lund.', 'Anna Bell sold the port of Lund'],
  // Names in full.
  ['Anna Bell came. Bell sold a farm.', 'Anna Bell sold a farm'],
  ["Anna Bell came. Bell's party lost.", "Anna Bell's party lost"],
  ['Anna Bell came. Bell and her brother left.', 'Anna Bell and her brother left'],
  // Sure pronouns.
  ['Anna Bell came. She sold a farm.', 'Anna Bell sold a farm'],
  ['Tom Reed came. His farm was sold.', "Tom Reed's farm was sold"],
  ['Tom Reed came. Voters trust him.', 'Voters trust Tom Reed'],
  // Connectives lead nowhere.
  ['Rain fell. Anna Bell also sold a farm.', 'Anna Bell sold a farm'],
  ['Rain fell. Anna Bell then sold a farm.', 'Anna Bell sold a farm'],
  // Adverbs that change the meaning stay.
  ['Anna Bell was too tired.', 'Anna Bell was too tired'],
  ['Anna Bell allegedly sold a farm.', 'Anna Bell allegedly sold a farm'],
  // Times.
  ['Anna Bell sold a farm in May 2020.', 'Anna Bell sold a farm in May 2020'],
  ['Anna Bell sold a farm on Tuesday.', 'Anna Bell sold a farm'],
  // What belongs together stays together.
  ['Both Chile and Peru signed.', 'Both Chile and Peru signed'],
  ['Chile is larger than Peru.', 'Chile is larger than Peru'],
  ['Anna Bell grew crops such as maize.', 'Anna Bell grew crops such as maize'],
  ['Anna Bell praised those who fled.', 'Anna Bell praised those who fled'],
];

const DANGLES: readonly [text: string, problem: string][] = [
  ['It was sold.', '[dangling-pronoun]'],
  ['They fled.', '[dangling-pronoun]'],
  ['Tom Reed met Carl Berg. He left.', '[dangling-pronoun]'],
  ['This angered farmers in Peru.', '[dangling-pronoun]'],
  ['Farmers saw them in Peru.', '[dangling-pronoun]'],
  ['Its owner left Peru.', '[dangling-pronoun]'],
  ['The company left Peru.', '[dangling-definite]'],
  ['A ship came. The ship sank.', '[dangling-definite]'],
  ['Anna Bell met other lawyers.', '[dangling-reference]'],
  ['Anna Bell sold such a farm.', '[dangling-reference]'],
  ['Prices are higher in Peru.', '[dangling-reference]'],
  ['Anna Bell left the next day.', '[dangling-time]'],
  ['Anna Bell left two days later.', '[dangling-time]'],
  ['Farmers told us in Peru.', '[first-person]'],
  ['My farm in Peru burned.', '[first-person]'],
  ['Farmers "sold out in Peru.', '[unbalanced-quotes]'],
];

describe('standAlone', () => {
  for (const [text, expected] of STANDS) {
    it(`writes "${expected}" for ${text}`, () => expect(alone(text)).to.equal(expected));
  }

  for (const [text, problem] of DANGLES) {
    it(`finds ${problem} in ${text}`, () => expect(alone(text)).to.equal(problem));
  }

  it('writes a relative day as its date where the day of the article is known', () => {
    expect(alone('Anna Bell sold a farm on Tuesday.', {}, '2024-03-07')).to.equal(
      'Anna Bell sold a farm on March 5, 2024',
    );
    expect(alone('Anna Bell sold a farm last month.', {}, '2024-03-07')).to.equal(
      'Anna Bell sold a farm in February 2024',
    );
    expect(alone('Anna Bell sold a farm last year.', {}, '2024-03-07')).to.equal(
      'Anna Bell sold a farm in 2023',
    );
  });

  it('names each person once, and nobody whom the stem has named or asks for', () => {
    const reading = read('Anna Bell came. Bell said Bell would stay in Lund.');
    const bell = entityOf(reading, 'Anna Bell');
    const s = reading.sentences[1];
    const range = {from: 0, to: s.tokens.length - 1};
    const written = (context: Partial<StemContext>) => {
      const result = standAlone(reading, 1, range, fresh(context));
      return 'edits' in result && render(s, range, result.edits);
    };
    expect(written({})).to.equal('Anna Bell said Bell would stay in Lund');
    expect(written({named: new Set([bell])})).to.equal('Bell said Bell would stay in Lund');
  });

  it('leaves alone what the stem asks for', () => {
    const reading = read('The company sold a farm in Peru.');
    const result = standAlone(reading, 0, {from: 0, to: 7}, fresh(), {from: 0, to: 2}, true);
    expect('edits' in result).to.equal(true);
  });

  it('tells which earlier sentence a pronoun rests on', () => {
    const reading = read('Anna Bell came. Rain fell on her. She sold a farm in Lund.');
    const result = standAlone(reading, 2, {from: 0, to: 4}, fresh());
    expect('rests' in result && result.rests).to.deep.equal([0]);
    const own = standAlone(reading, 0, {from: 0, to: 2}, fresh());
    expect('rests' in own && own.rests).to.deep.equal([]);
  });

  it('lets a singular subject be taken up by "its", a plural one by "their", and not the other way round', () => {
    const reading = read('The council of Lund sold its farm. Farmers in Peru sold their land.');
    const at = (sentence: number, word: string): {from: number; to: number} => {
      const from = reading.sentences[sentence].tokens.findIndex(({text}) => text === word);
      return {from, to: from + 2};
    };
    const stands = (sentence: number, word: string, subject: StemContext['subject']): boolean =>
      'edits' in standAlone(reading, sentence, at(sentence, word), fresh({subject}));
    expect(stands(0, 'its', 'singular')).to.equal(true);
    expect(stands(0, 'its', 'plural')).to.equal(false);
    expect(stands(1, 'their', 'plural')).to.equal(true);
    expect(stands(1, 'their', 'singular')).to.equal(false);
  });
});

describe('standsAlone', () => {
  const time = (text: string) => read(text).sentences[0].times[0].time;
  for (const [text, stands] of [
    ['Rain fell in May 2020.', true],
    ['Rain fell in May.', true],
    ['Rain fell on June 22.', true],
    ['Rain fell in 2019.', true],
    ['Rain fell on Tuesday.', false],
    ['Rain fell last month.', false],
    ['Rain fell yesterday.', false],
  ] as const) {
    it(`${stands ? 'understands' : 'does not understand'} the time in "${text}"`, () =>
      expect(standsAlone(time(text))).to.equal(stands));
  }
});
