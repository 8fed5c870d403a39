import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {asksFor, breaks} from '../../scripts/evaluate/expected.mjs';

const NUMBERS = {five: 5, 5: 5, 6: 6, '70,000': 70000, 25: 25, '25 million': 25e6, 2024: 2024};
const core = {parseNumber: (text) => NUMBERS[text.toLowerCase()]};
const QUOTE =
  'Five divers of the harbor police, led by Ada Berg, found 70,000 coins, said Ada Berg, its chief diver.';

const choice = (text, {stem = 'Who?', quote = QUOTE} = {}) => ({
  type: 'choice',
  stem,
  options: [
    {id: 'a', text: 'another'},
    {id: 'b', text},
  ],
  key: ['b'],
  evidence: [{quote}],
});

describe('an expected fact is asked by', () => {
  const rows = [
    ['its very answer', {kind: 'who', answer: 'Ada Berg'}, choice('Ada Berg'), true],
    ['its figure', {kind: 'quantity', answer: 'Five divers'}, choice('5'), true],
    [
      'a number to type',
      {kind: 'quantity', answer: 'Five divers'},
      {type: 'number', stem: '', key: {value: 5}, evidence: [{quote: QUOTE}]},
      true,
    ],
    [
      'its answer without light words',
      {kind: 'role', answer: 'the chief diver'},
      choice('chief diver'),
      true,
    ],
    [
      'the one who holds the role',
      {kind: 'role', answer: 'its chief diver'},
      choice('Ada Berg', {stem: 'Who is the chief diver?'}),
      true,
    ],
    ['not another figure', {kind: 'quantity', answer: 'Five divers'}, choice('6'), false],
    ['not another name', {kind: 'who', answer: 'Ada Berg'}, choice('Ola Lind'), false],
    [
      'not a small part of it',
      {kind: 'why', answer: 'a valve in the upper stage leaked'},
      choice('a valve'),
      false,
    ],
    [
      'not an answer from another sentence',
      {kind: 'who', answer: 'Ada Berg'},
      choice('Ada Berg', {quote: 'Ada Berg left.'}),
      false,
    ],
  ];
  for (const [name, fact, item, asked] of rows) {
    it(name, () => assert.equal(asksFor({...fact, quote: QUOTE}, item, undefined, core), asked));
  }

  it('all members of a set', () => {
    const set = {
      type: 'multiple',
      stem: 'Which?',
      options: ['Idaho', 'Nevada', 'Utah'].map((text, i) => ({id: `${i}`, text})),
      evidence: [{quote: QUOTE}],
    };
    const fact = {kind: 'set', answer: 'Idaho and Nevada', quote: QUOTE};
    assert.equal(asksFor(fact, {...set, key: ['0', '1']}, undefined, core), true);
    assert.equal(asksFor(fact, {...set, key: ['0', '1', '2']}, undefined, core), false);
    assert.equal(asksFor(fact, {...set, key: ['2']}, undefined, core), false);
  });
});

describe('a "never" rule is broken by', () => {
  const rows = [
    ['the answer alone', {answer: 'carrow'}, choice('Carrow'), true],
    ['not a longer answer', {answer: 'Carrow'}, choice('Carrow Lane'), false],
    [
      'the words of the stem alone',
      {'stem-contains': 'the Government cut'},
      choice('x', {stem: 'Who said the government cut it?'}),
      true,
    ],
    [
      'both together',
      {answer: '5', 'stem-contains': 'people'},
      choice('5', {stem: 'How many people?'}),
      true,
    ],
    [
      'not one of two',
      {answer: '5', 'stem-contains': 'people'},
      choice('5', {stem: 'How many boats?'}),
      false,
    ],
    ['a number to type', {answer: 'five'}, {type: 'number', stem: '', key: {value: 5}, evidence: []}, true],
    [
      'not another number',
      {answer: 'five'},
      {type: 'number', stem: '', key: {value: 6}, evidence: []},
      false,
    ],
  ];
  for (const [name, rule, item, broken] of rows) {
    it(name, () => assert.equal(breaks(rule, item, core), broken));
  }
});
