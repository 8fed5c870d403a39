import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {test} from 'node:test';
import fc from 'fast-check';
import {checkQuiz} from '../../dist/core.js';

const schema = JSON.parse(readFileSync(new URL('../../src/quiz/quiz.schema.json', import.meta.url), 'utf8'));

/** What the schema leaves to the check: how parts of a document go together. */
const BEYOND = [
  ...[
    'surrogate',
    'id-repeated',
    'options-alike',
    'key-unknown',
    'key-unknown-prompt',
    'key-repeated',
    'key-count',
  ],
  ...['key-pairs', 'evidence-length', 'bands-alike'],
];

const options = (...texts) => texts.map((text, i) => ({id: 'abcd'[i], text}));
const item = (type, rest) => ({
  id: type,
  kind: 'what',
  type,
  stem: 'What?',
  points: 1,
  evidence: [{quote: 'ab', start: 0, end: 2}],
  ...rest,
});
const QUIZ = {
  format: 'migration-quiz',
  version: 1,
  title: 'T',
  language: 'en',
  seed: '',
  source: {title: 'T', url: 'https://news.example', published: '2024-01-31'},
  bands: [{min: 0, text: 'x'}],
  items: [
    item('choice', {
      options: options('x', 'y'),
      key: ['a'],
      difficulty: 0.5,
      hints: ['h'],
      feedback: {correct: 'c'},
    }),
    item('multiple', {options: options('x', 'y', 'z'), key: ['a', 'c']}),
    item('true-false', {key: ['true']}),
    item('number', {key: {value: 1, tolerance: 0, unit: 'u'}}),
    item('number', {id: 'range', key: {min: 1, max: 2}}),
    item('text', {key: {accepted: ['x'], rejected: ['y']}}),
    item('order', {options: options('x', 'y'), key: ['b', 'a']}),
    item('match', {
      prompts: options('p', 'q'),
      options: options('x', 'y'),
      key: [
        ['a', 'b'],
        ['b', 'a'],
      ],
    }),
  ],
};

/** Every place in a document, as a list of names. */
function places(value, path = []) {
  if (typeof value !== 'object') return [path];
  return [path, ...Object.entries(value).flatMap(([name, member]) => places(member, [...path, name]))];
}

function withAt(path, value) {
  const copy = structuredClone(QUIZ);
  const last = path.at(-1);
  const place = path.slice(0, -1).reduce((at, name) => at[name], copy);
  if (value === undefined && !Array.isArray(place)) delete place[last];
  else place[last] = value ?? null;
  return copy;
}

// ESLint brings ajv; it is not ours to rely on.
const Ajv = await Promise.resolve()
  .then(() => createRequire(import.meta.url)('ajv'))
  .catch(() => undefined);

test('the schema and the check agree on what a schema can say', {skip: !Ajv && 'no ajv here'}, () => {
  const validate = new Ajv({unknownFormats: 'ignore'}).compile(schema);
  assert.ok(validate(QUIZ), JSON.stringify(validate.errors));
  assert.deepEqual(checkQuiz(QUIZ).problems, undefined);

  const paths = places(QUIZ).slice(1);
  const agree = (quiz) => {
    const checked = checkQuiz(quiz);
    const codes = checked.ok ? [] : checked.problems.map(({code}) => code);
    const plain = codes.filter((code) => !BEYOND.includes(code) && !isOrderOfBounds(checked));
    if (!codes.length) assert.ok(validate(quiz), `the check takes it: ${JSON.stringify(validate.errors)}`);
    if (plain.length) assert.ok(!validate(quiz), `only the check minds: ${JSON.stringify(checked.problems)}`);
  };
  const values = [
    undefined,
    null,
    0,
    1,
    -1,
    0.5,
    '',
    ' ',
    'x',
    true,
    [],
    {},
    ['a'],
    [''],
    [['a', 'b']],
    {min: 2, max: 1},
    {value: 1},
  ];
  for (const path of paths) for (const value of values) agree(withAt(path, value));
  fc.assert(
    fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => agree(withAt(path, value))),
    {numRuns: 500},
  );
});

/** min above max: a comparison of two members, which a schema cannot make. */
function isOrderOfBounds({problems}) {
  return problems.every(({code, path}) => code === 'number-min' && path.endsWith('/max'));
}
