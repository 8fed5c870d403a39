import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {exportRecords, importRecords} from '../../scripts/evaluate/sheet/exchange.js';
import {BLANK_RECORD, guessedRight, reasonAgainst} from '../../scripts/evaluate/sheet/record.js';
import {Store} from '../../scripts/evaluate/sheet/store.js';
import {summarize} from '../../scripts/evaluate/sheet/summary.js';

const options = ['a', 'b', 'c', 'd'].map((id) => ({id, text: `Option ${id}`}));
const choice = {
  id: 'one',
  kind: 'who',
  type: 'choice',
  stem: 'Who?',
  options,
  key: ['b'],
  flaws: [],
  evidence: [],
};
const text = {
  id: 'two',
  kind: 'who',
  type: 'text',
  stem: 'Who else?',
  key: {accepted: ['x']},
  flaws: [],
  evidence: [],
};
const sheet = {
  id: 's',
  seed: '1',
  articles: [{name: 'story', words: 400, items: [choice, text]}],
  silent: [{name: 'short', words: 100}],
};
const [story] = sheet.articles;

const memory = () => {
  const kept = new Map();
  return {getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => kept.set(key, value)};
};

describe('the rubric says of an item', () => {
  const scored = {worth: 1, distractors: {a: 2, c: 2, d: 0}};
  const rows = [
    ['nothing before it has scores', choice, {}, undefined],
    ['ACCEPT', choice, scored, ''],
    ['the first gate that fails', choice, {...scored, failed: ['G5', 'G2']}, 'G2'],
    ['trivial', choice, {...scored, worth: 0}, 'trivial'],
    ['one plausible distractor only', choice, {worth: 2, distractors: {a: 2, c: 1, d: 1}}, 'distractors'],
    ['nothing while two may still be plausible', choice, {worth: 2, distractors: {a: 2, d: 1}}, undefined],
    ['one flaw is tolerated', {...choice, flaws: ['stem-long']}, scored, ''],
    ['two are not', {...choice, flaws: ['stem-long', 'key-longest']}, scored, 'flaws'],
    [
      'the reader corrects the flaws',
      {...choice, flaws: ['stem-long', 'key-longest']},
      {...scored, flaws: 1},
      '',
    ],
    ['no distractors to judge', text, {worth: 2}, ''],
    [
      'a choice of two options',
      {...choice, options: options.slice(0, 2)},
      {worth: 2, distractors: {a: 2}},
      'distractors',
    ],
    [
      'a set with one wrong option',
      {...choice, type: 'multiple', key: ['b', 'c', 'd']},
      {worth: 2, distractors: {a: 2}},
      '',
    ],
  ];
  for (const [name, item, record, reason] of rows) {
    it(name, () => assert.equal(reasonAgainst(item, {...BLANK_RECORD, ...record}), reason));
  }
});

it('a guess counts where options could be picked', () => {
  assert.equal(guessedRight(choice, {guess: 'b'}), true);
  assert.equal(guessedRight(choice, {guess: '?'}), false);
  assert.equal(guessedRight(choice, {guess: ''}), undefined);
  assert.equal(guessedRight(text, {guess: 'x'}), undefined);
});

describe('a sheet', () => {
  it('sums its verdicts up', () => {
    const store = new Store(sheet, memory());
    store.change(story, choice, {guess: 'b', verdict: 'ACCEPT', worth: 2, distractors: {a: 2, c: 2}});
    store.change(story, text, {verdict: 'REJECT', failed: ['G4'], worth: 0});
    assert.deepEqual(
      summarize(sheet, (...of) => store.record(...of)),
      {
        items: 2,
        judged: 2,
        verdicts: [
          ['ACCEPT', 1],
          ['EDIT', 0],
          ['REJECT', 1],
        ],
        causes: [['G4', 1]],
        wrong: [1, 2],
        worth: [1, 2],
        guessed: [1, 1],
        against: 0,
        median: 1,
        enough: [0, 1],
      },
    );
  });

  it('counts no article before all its items have a verdict, and one without items as none accepted', () => {
    const store = new Store(sheet, memory());
    store.change(story, choice, {verdict: 'ACCEPT'});
    const sum = (one) => summarize(one, (...of) => store.record(...of));
    assert.equal(sum(sheet).median, undefined);
    assert.equal(sum({...sheet, silent: [{name: 'long', words: 300}]}).median, 0);
  });

  it('keeps what was noted, for the same sheet only', () => {
    const storage = memory();
    new Store(sheet, storage).change(story, choice, {note: 'clumsy'});
    assert.equal(new Store(sheet, storage).record(story, choice).note, 'clumsy');
    assert.equal(new Store({...sheet, id: 'other'}, storage).record(story, choice).note, '');
  });

  it('works without storage, and says so', () => {
    const store = new Store(sheet, undefined);
    store.change(story, choice, {note: 'clumsy'});
    assert.equal(store.record(story, choice).note, 'clumsy');
    assert.equal(store.kept, false);
  });

  it('hands verdicts on and takes them back', () => {
    const store = new Store(sheet, memory());
    store.setReader('R');
    store.change(story, choice, {guess: 'a', failed: ['G3'], verdict: 'EDIT', note: 'hedge lost'});
    const out = exportRecords(store);
    assert.equal(out.verdicts.length, 1);
    assert.equal(out.verdicts[0].gate, 'G3');
    const other = new Store(sheet, memory());
    assert.deepEqual(importRecords(other, JSON.stringify(out)), {taken: 1, of: 1});
    assert.deepEqual(exportRecords(other), out);
  });

  it('takes no verdict on another item, nor values that are none', () => {
    const store = new Store(sheet, memory());
    const document = {
      format: 'migration-quiz-verdicts',
      version: 1,
      verdicts: [
        {article: 'story', item: 'one', stem: 'Who? (older)', verdict: 'ACCEPT'},
        {
          article: 'story',
          item: 'two',
          stem: 'Who else?',
          verdict: 'MAYBE',
          failed: ['G9'],
          worth: 7,
          note: 3,
        },
        null,
      ],
    };
    assert.deepEqual(importRecords(store, JSON.stringify(document)), {taken: 1, of: 3});
    assert.deepEqual(store.record(story, text), BLANK_RECORD);
  });

  for (const [name, document, message] of [
    ['no JSON', 'verdicts', /JSON/],
    ['null', 'null', /Expected format "migration-quiz-verdicts" but received undefined/],
    ['a quiz', '{"format": "migration-quiz"}', /Expected format .* but received "migration-quiz"/],
    [
      'a newer version',
      '{"format": "migration-quiz-verdicts", "version": 2}',
      /Expected version 1 but received 2/,
    ],
    ['no list', '{"format": "migration-quiz-verdicts", "version": 1}', /Expected a list of verdicts/],
  ]) {
    it(`refuses ${name}`, () =>
      assert.throws(() => importRecords(new Store(sheet, memory()), document), message));
  }
});
