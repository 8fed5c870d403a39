import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {checkQuiz, parseQuiz} from '../../src/quiz/check-quiz.js';
import type {Quiz} from '../../src/quiz/quiz.js';
import {CHOICE, MULTIPLE, QUIZ, quizWith} from './sample-quiz.js';

const problemsOf = (value: unknown) => {
  const checked = checkQuiz(value);
  return checked.ok ? [] : checked.problems.map(({code, path}) => `${code} ${path}`);
};
const messagesOf = (value: unknown) => {
  const checked = checkQuiz(value);
  return checked.ok ? [] : checked.problems.map(({message}) => message);
};

describe('checkQuiz', () => {
  it('gives a sound quiz back as it came, what it does not know included', () => {
    const quiz = {...QUIZ, author: {name: 'Somebody'}, items: [{...CHOICE, note: 1}]};
    const checked = checkQuiz(quiz);
    expect(checked.ok && checked.quiz).to.equal(quiz);
    expect(checked.ok && checked.warnings).to.deep.equal([]);
  });

  const accepted: [what: string, path: string, value: unknown][] = [
    ['an empty title', '/title', ''],
    ['no items', '/items', []],
    ['no source', '/source', undefined],
    ['no seed', '/seed', undefined],
    ['seed ""', '/seed', ''],
    ['a language with a region', '/language', 'pt-BR'],
    ['a relative address', '/source/url', '/news/1?a=b:c'],
    ['an address without a scheme', '/source/url', 'news.html'],
    ['no bands', '/bands', undefined],
    ['no evidence', '/items/0/evidence', []],
    ['no feedback', '/items/0/feedback', undefined],
    ['empty feedback', '/items/0/feedback', {}],
    ['no hints', '/items/0/hints', []],
    ['half a point', '/items/0/points', 0.5],
    ['every option right', '/items/1/key', ['a', 'b', 'c', 'd', 'e']],
    ['a key of 0', '/items/3/key', {value: 0, tolerance: 0}],
    ['bounds', '/items/3/key', {min: -1, max: -1}],
    ['answers that are wrong', '/items/4/key/rejected', ['Anna Brand']],
    ['two prompts for one option', '/items/5/key/1/1', 'a'],
    ['a pair of surrogates', '/title', '🦊'],
    ['right-to-left text', '/items/0/stem', 'من باع العبارات؟'],
    ['markup', '/items/0/stem', '<img src=x onerror=alert(1)>'],
    ['an option id that objects inherit', '/items/0/options/1/id', '__proto__'],
  ];
  for (const [what, path, value] of accepted) {
    it(`accepts ${what}`, () => {
      expect(messagesOf(quizWith(path, value))).to.deep.equal([]);
    });
  }

  const refused: [what: string, path: string, value: unknown, problem: string][] = [
    ['another format', '/format', 'h5p', 'one-of /format'],
    ['no format', '/format', undefined, 'one-of /format'],
    ['a newer version', '/version', 2, 'newer-version /version'],
    ['version 0', '/version', 0, 'one-of /version'],
    ['a version as text', '/version', '1', 'number /version'],
    ['no title', '/title', undefined, 'text /title'],
    ['half a character', '/title', 'cut \ud83d', 'surrogate /title'],
    ['no language', '/language', undefined, 'text /language'],
    ['a language that is none', '/language', 'english!', 'language /language'],
    ['a number for a seed', '/seed', 0, 'text /seed'],
    ['a source that is an address', '/source', 'https://news.example', 'object /source'],
    ["a script's address", '/source/url', 'javascript:alert(1)', 'address /source/url'],
    ["a script's address in disguise", '/source/url', ' java\nscript:alert(1)', 'address /source/url'],
    ['a data address', '/source/url', 'data:text/html,x', 'address /source/url'],
    ['a day in words', '/source/published', 'July 12', 'date /source/published'],
    ['month 13', '/source/published', '2022-13-01', 'date /source/published'],
    ['a band over all points', '/bands/2/min', 1.5, 'number-share /bands/2/min'],
    ['a band in percent', '/bands/1/min', '50%', 'number /bands/1/min'],
    ['two bands alike', '/bands/1/min', 1, 'bands-alike /bands/2/min'],
    ['a band that says nothing', '/bands/0/text', ' ', 'blank /bands/0/text'],
    ['an empty list of bands', '/bands', [], 'list-length /bands'],
    ['no items at all', '/items', undefined, 'list /items'],
    ['items by name', '/items', {}, 'list /items'],
    ['an item that is null', '/items/0', null, 'object /items/0'],
    ['an item that is a list', '/items/0', [], 'object /items/0'],
    ['no id', '/items/0/id', undefined, 'text /items/0/id'],
    ['an id twice', '/items/2/id', 'who-sold', 'id-repeated /items/2/id'],
    ['no kind', '/items/0/kind', undefined, 'text /items/0/kind'],
    ['no type', '/items/0/type', undefined, 'one-of /items/0/type'],
    ['a type nobody knows', '/items/0/type', 'essay', 'one-of /items/0/type'],
    ['a type that objects inherit', '/items/0/type', 'constructor', 'one-of /items/0/type'],
    ['a list for a type', '/items/0/type', ['choice'], 'one-of /items/0/type'],
    ['a type that hides', '/items/0/type', {toString: 1, valueOf: 1}, 'one-of /items/0/type'],
    ['no stem', '/items/0/stem', undefined, 'text /items/0/stem'],
    ['a blank stem', '/items/0/stem', ' \n', 'blank /items/0/stem'],
    ['no points', '/items/0/points', undefined, 'number /items/0/points'],
    ['0 points', '/items/0/points', 0, 'number-positive /items/0/points'],
    ['points below 0', '/items/0/points', -1, 'number-positive /items/0/points'],
    ['points as text', '/items/0/points', '1', 'number /items/0/points'],
    ['a difficulty of 2', '/items/0/difficulty', 2, 'number-share /items/0/difficulty'],
    ['a hint that is no list', '/items/0/hints', 'Look.', 'list /items/0/hints'],
    ['a blank hint', '/items/0/hints/0', '', 'blank /items/0/hints/0'],
    ['feedback as text', '/items/0/feedback', 'Right.', 'object /items/0/feedback'],
    ['feedback by number', '/items/0/feedback/correct', 1, 'text /items/0/feedback/correct'],
    ['no list of evidence', '/items/0/evidence', undefined, 'list /items/0/evidence'],
    ['evidence that is a text', '/items/0/evidence/0', 'quote', 'object /items/0/evidence/0'],
    ['evidence without a quote', '/items/0/evidence/0/quote', undefined, 'text /items/0/evidence/0/quote'],
    ['evidence from −1', '/items/0/evidence/0/start', -1, 'number-min /items/0/evidence/0/start'],
    ['evidence from 0.5', '/items/0/evidence/0/start', 0.5, 'number-whole /items/0/evidence/0/start'],
    ['evidence that ends elsewhere', '/items/0/evidence/0/end', 9, 'evidence-length /items/0/evidence/0/end'],
    ['no options', '/items/0/options', undefined, 'list /items/0/options'],
    ['an option that is a text', '/items/0/options/1', 'A bank', 'object /items/0/options/1'],
    ['an option id twice', '/items/0/options/1/id', 'a', 'id-repeated /items/0/options/1/id'],
    ['an option id by number', '/items/0/options/1/id', 1, 'text /items/0/options/1/id'],
    ['an option without text', '/items/0/options/1/text', undefined, 'text /items/0/options/1/text'],
    ['two options alike', '/items/0/options/3/text', 'A bank', 'options-alike /items/0/options/3/text'],
    [
      'two options alike but for case',
      '/items/0/options/3/text',
      ' a  BANK',
      'options-alike /items/0/options/3/text',
    ],
    ['option feedback by number', '/items/0/options/3/feedback', 1, 'text /items/0/options/3/feedback'],
    ['no key', '/items/0/key', undefined, 'list /items/0/key'],
    ['a key that is no list', '/items/0/key', 'a', 'list /items/0/key'],
    ['an empty key', '/items/0/key', [], 'list-length /items/0/key'],
    ['two keys to a choice', '/items/0/key', ['a', 'b'], 'key-count /items/0/key'],
    ['a key that is no option', '/items/0/key/0', 'e', 'key-unknown /items/0/key/0'],
    ['a key by position', '/items/0/key/0', 0, 'key-unknown /items/0/key/0'],
    ['a key that objects inherit', '/items/0/key/0', 'toString', 'key-unknown /items/0/key/0'],
    ['no key to several', '/items/1/key', [], 'list-length /items/1/key'],
    ['a key twice', '/items/1/key/2', 'a', 'key-repeated /items/1/key/2'],
    ['a truth for a key', '/items/2/key', true, 'list /items/2/key'],
    ['a truth in a list', '/items/2/key/0', false, 'key-unknown /items/2/key/0'],
    ['true and false', '/items/2/key', ['true', 'false'], 'key-count /items/2/key'],
    ['a number for a key', '/items/3/key', 4200000, 'object /items/3/key'],
    ['no key to a number', '/items/3/key', undefined, 'object /items/3/key'],
    ['a value as text', '/items/3/key/value', '70,000', 'number /items/3/key/value'],
    ['a value without end', '/items/3/key/value', Infinity, 'number /items/3/key/value'],
    ['no tolerance', '/items/3/key/tolerance', undefined, 'number /items/3/key/tolerance'],
    ['a tolerance below 0', '/items/3/key/tolerance', -1, 'number-min /items/3/key/tolerance'],
    ['bounds the wrong way round', '/items/3/key', {min: 2, max: 1}, 'number-min /items/3/key/max'],
    ['one bound', '/items/3/key', {min: 2}, 'number /items/3/key/max'],
    ['bounds and a value', '/items/3/key', {min: 1, max: 2, value: 1}, 'key-two-ways /items/3/key/value'],
    ['a unit by number', '/items/3/key/unit', 1, 'text /items/3/key/unit'],
    ['no answer accepted', '/items/4/key/accepted', [], 'list-length /items/4/key/accepted'],
    ['a blank answer accepted', '/items/4/key/accepted/1', ' ', 'blank /items/4/key/accepted/1'],
    ['answers as one text', '/items/4/key', 'Ana', 'object /items/4/key'],
    ['no prompts', '/items/5/prompts', undefined, 'list /items/5/prompts'],
    ['a prompt left out', '/items/5/key', [['p', 'a']], 'key-pairs /items/5/key'],
    ['a prompt twice', '/items/5/key/1/0', 'p', 'key-repeated /items/5/key/1/0'],
    ['a prompt that is none', '/items/5/key/1/0', 'x', 'key-unknown-prompt /items/5/key/1/0'],
    ['a match that is no option', '/items/5/key/1/1', 'x', 'key-unknown /items/5/key/1/1'],
    ['a pair of one', '/items/5/key/0', ['p'], 'list-length /items/5/key/0'],
    ['a pair of three', '/items/5/key/0', ['p', 'a', 'b'], 'key-pair /items/5/key/0'],
    ['an order with one left out', '/items/6/key', ['c', 'b', 'd'], 'key-count /items/6/key'],
    ['an order with one twice', '/items/6/key/3', 'c', 'key-repeated /items/6/key/3'],
  ];
  for (const [what, path, value, problem] of refused) {
    it(`refuses ${what}`, () => {
      expect(problemsOf(quizWith(path, value))).to.deep.equal([problem]);
    });
  }

  for (const value of [undefined, null, 1, 'quiz', true, [], () => 1, Symbol('quiz'), 1n]) {
    it(`refuses ${String(value) || 'a list'} for a quiz`, () => {
      expect(problemsOf(value)).to.deep.equal(['object ']);
    });
  }

  it('says what it expected, what came and where', () => {
    expect(messagesOf(quizWith('/items/3/key', undefined))).to.deep.equal([
      'Expected an object but received nothing at /items/3/key',
    ]);
    expect(messagesOf(quizWith('/items/0/key/0', 'e'))).to.deep.equal([
      'Expected the id of an option but received "e" at /items/0/key/0',
    ]);
    expect(messagesOf(quizWith('/format', 'h5p'))).to.deep.equal([
      'Expected "migration-quiz" but received "h5p" at /format',
    ]);
    expect(messagesOf(quizWith('/items/0/type', 'essay'))).to.deep.equal([
      'Expected "choice", "multiple", "true-false", "number", "text", "order" or "match" but received "essay" at /items/0/type',
    ]);
    expect(messagesOf(quizWith('/version', 7))).to.deep.equal([
      'Expected version 1 or older but received 7 at /version',
    ]);
    expect(messagesOf([])).to.deep.equal(['Expected an object but received an empty list']);
    expect(messagesOf(quizWith('/items/0/stem', {}))).to.deep.equal([
      'Expected a text but received an object at /items/0/stem',
    ]);
  });

  it('cuts long values short', () => {
    const [message = ''] = messagesOf(quizWith('/language', 'x'.repeat(100_000)));
    expect(message).to.have.length.below(200);
  });

  it('finds every fault at once', () => {
    const items = [
      {...CHOICE, stem: ''},
      {...MULTIPLE, key: ['z']},
    ];
    expect(problemsOf({...QUIZ, title: 1, items})).to.deep.equal([
      'text /title',
      'blank /items/0/stem',
      'key-unknown /items/1/key/0',
    ]);
  });

  it('warns of a kind it does not know, and of bands that leave somebody out', () => {
    const quiz = {...QUIZ, bands: [{min: 0.5, text: 'Well read.'}], items: [{...CHOICE, kind: 'whose'}]};
    const checked = checkQuiz(quiz);
    expect(checked.ok).to.equal(true);
    expect(checked.ok && checked.warnings.map(({code, path}) => `${code} ${path}`)).to.deep.equal([
      'one-of /items/0/kind',
      'band-gap /bands',
    ]);
  });

  it('takes ten thousand items, options of 2,000 letters and an item of 100 kB', () => {
    const long = 'x'.repeat(2000);
    const items = Array.from({length: 10_000}, (_, i) => ({...CHOICE, id: `${i}`}));
    const options = [...CHOICE.options, {id: 'e', text: long}, {id: 'f', text: `${long}y`}];
    items[0] = {...CHOICE, id: '0', options, stem: 'y'.repeat(100_000)};
    expect(messagesOf({...QUIZ, items} satisfies Quiz)).to.deep.equal([]);
  });

  it('throws at nothing', () => {
    const path = fc.constantFrom(...[...accepted, ...refused].map(([, one]) => one));
    fc.assert(
      fc.property(path, fc.jsonValue(), (at, value) => {
        const checked = checkQuiz(quizWith(at, value));
        if (!checked.ok) expect(checked.problems).not.to.deep.equal([]);
      }),
      {numRuns: 500},
    );
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(checkQuiz(value).ok).to.equal(false);
      }),
    );
  });
});

describe('parseQuiz', () => {
  it('reads a quiz, with a byte order mark or without', () => {
    expect(parseQuiz(JSON.stringify(QUIZ))).to.deep.equal(checkQuiz(QUIZ));
    expect(parseQuiz(`\uFEFF${JSON.stringify(QUIZ)}`)).to.deep.equal(checkQuiz(QUIZ));
  });

  const json = JSON.stringify(QUIZ);
  const broken: [text: string, received: string][] = [
    ['', 'nothing'],
    [' \n', 'nothing'],
    ['<!doctype html><title>404</title>', 'a web page'],
    ['Not found', '"Not found"'],
    [json.slice(0, 300), 'JSON that breaks off after 300 characters'],
    [json.slice(0, -1), `JSON that breaks off after ${json.length - 1} characters`],
    ['{"format": "migr\\', 'JSON that breaks off after 17 characters'],
    ['{"format": migration-quiz}', 'JSON with a mistake in it'],
    ['{"items": [1,]}', 'JSON with a mistake in it'],
  ];
  for (const [text, received] of broken) {
    it(`says that ${JSON.stringify(text.slice(0, 20))} is ${received}`, () => {
      const checked = parseQuiz(text);
      expect(!checked.ok && checked.problems).to.deep.equal([
        {
          code: 'json',
          path: '',
          expected: 'JSON',
          received,
          message: `Expected JSON but received ${received}`,
        },
      ]);
    });
  }

  it('checks what it reads', () => {
    const checked = parseQuiz('[1]');
    expect(!checked.ok && checked.problems[0]?.message).to.equal(
      'Expected an object but received a list of 1',
    );
  });
});
