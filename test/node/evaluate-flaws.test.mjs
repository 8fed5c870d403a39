import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {itemFlaws} from '../../scripts/evaluate/flaws.mjs';

const ARTICLE =
  'Workers in Lund got 70,000 trees. "It never rained," Ada Berg said of the workers. Ada left.';

const NUMBERS = {twelve: 12, '70,000': 70000, '15,000': 15000, '2 million': 2e6, 900: 900, 1995: 1995};
const core = {parseNumber: (text) => NUMBERS[text.toLowerCase()]};

const item = (stem, texts = ['Oslo', 'Lund', 'Turku', 'Aarhus'], rest = {}) => ({
  id: 'x',
  kind: 'where',
  type: 'choice',
  stem,
  points: 1,
  options: texts.map((text, i) => ({id: 'abcdef'[i], text})),
  key: ['b'],
  evidence: [],
  ...rest,
});

const STEM = 'In which town were the trees planted?';

const rows = [
  ['a clean item', item(STEM), []],
  ['a blank', item('The trees were planted in _____.'), []],
  ['two blanks', item('The _____ were planted in _____.'), ['blanks-many']],
  ['neither question nor blank', item('The town of the trees.'), ['stem-asks-nothing']],
  [
    'an order to make',
    item('Put these in the order in which they happened.', undefined, {type: 'order'}),
    [],
  ],
  [
    'a question and how many to pick',
    item('Which towns were planted? Select two.', undefined, {type: 'multiple', key: ['a', 'b']}),
    [],
  ],
  [
    'a key longer than all others',
    item(STEM, ['Oslo', 'the old harbor of Lund', 'Turku', 'Aarhus']),
    ['key-longest'],
  ],
  [
    'a long key among long options',
    item(STEM, ['the old port of Oslo', 'the old harbor of Lund', 'Turku']),
    [],
  ],
  ['figures that go up', item('How many?', ['900', '15,000', 'About 70,000', '2 million']), []],
  ['figures that do not', item('How many?', ['15,000', '900', '70,000', '2 million']), ['numbers-unordered']],
  ['years of events in any order', item('When?', ['1995', '900'], {kind: 'when'}), ['options-few']],
  ['options alike but for case', item(STEM, ['Oslo', 'Lund', 'LUND', 'Turku']), ['options-alike']],
  ['an option within another', item(STEM, ['Oslo', 'Lund', 'South Oslo', 'Turku']), ['options-overlap']],
  ['letters within a word', item(STEM, ['Os', 'Lund', 'Oslo', 'Turku']), []],
  ['an option in the stem', item('Which town, like Turku, got trees?'), ['option-in-stem']],
  [
    'a word of the key in the stem',
    item('Who runs the harbor?', ['Oslo pier', 'Lund harbor', 'Turku']),
    ['key-word-in-stem'],
  ],
  ['a word all options share', item('Which harbor?', ['Oslo harbor', 'Lund harbor', 'Turku harbor']), []],
  ['an absolute option', item(STEM, ['Oslo', 'Lund', 'every town']), ['absolute-term']],
  ['an absolute word quoted', item('Who said: “It never rained”?'), []],
  [
    'none of the above',
    item(STEM, ['Oslo', 'Lund', 'None of the above']),
    ['absolute-term', 'above-options'],
  ],
  ['a negative stem', item('Which town was not planted?'), ['negative-stem']],
  ['a negation quoted', item('Who said: “I was not there”?'), []],
  ['two options', item(STEM, ['Oslo', 'Lund']), ['options-few']],
  ['31 words', item(`${'word '.repeat(30)}where?`), ['stem-long']],
  ['the text as a source', item('According to the article, which town got trees?'), ['text-named']],
  ['a name in lower case', item('In which town does ada Berg live?'), ['case-changed']],
  [
    'a common word with a capital',
    item('According to Ada Berg, Trees were planted where?'),
    ['case-changed'],
  ],
  ['a word of the question that is a name elsewhere', item('Which ada is this?'), []],
  ['a headline in front', item(`“${'No word '.repeat(20)}” (May 2021): Who left in which town?`), []],
  ['a statement', item('The trees were planted in Lund.', [], {type: 'true-false', key: ['true']}), []],
  [
    'an absolute statement',
    item('All trees were planted.', [], {type: 'true-false', key: ['true']}),
    ['absolute-term'],
  ],
  ['a number to type', item('How many trees?', [], {type: 'number', key: {value: 70000, tolerance: 0}}), []],
  ['a name to type', item('Who spoke?', [], {type: 'text', key: {accepted: ['Ada Berg']}}), []],
];

describe('automatic flaws', () => {
  for (const [name, one, flaws] of rows) {
    it(`${name}: ${flaws.join(', ') || 'none'}`, () => {
      assert.deepEqual(
        itemFlaws({...one, options: one.options.length ? one.options : undefined}, ARTICLE, core),
        flaws,
      );
    });
  }
});
