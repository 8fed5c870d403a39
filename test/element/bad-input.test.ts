import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import type {QuizErrorEvent} from '../../src/index.js';
import type {MigrationQuiz, QuizProblem} from '../../src/index.js';
import {fixtureUrl, loadQuiz, ready, textOf, until} from './quiz-page.js';

/** Sets an element up, and gives what it reported and what it shows. */
async function problemOf(set: (quiz: MigrationQuiz) => void): Promise<{problem: QuizProblem; shown: string}> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  const problems: QuizProblem[] = [];
  place.addEventListener('quiz-error', (event: QuizErrorEvent) => problems.push(event.detail));
  const quiz = document.createElement('migration-quiz');
  set(quiz);
  place.append(quiz);
  await until(() => problems.length, 'a quiz-error');
  await ready(quiz);
  expect(problems, 'one message').to.have.length(1);
  expect(quiz.shadowRoot?.querySelector('form'), 'nothing to score').to.equal(null);
  return {problem: problems[0] as QuizProblem, shown: textOf(quiz, 'message')};
}

const address = (text: string, type = 'application/json') => URL.createObjectURL(new Blob([text], {type}));

describe('bad input', () => {
  const uncaught: string[] = [];
  const note = (event: ErrorEvent | PromiseRejectionEvent) =>
    uncaught.push(String('reason' in event ? event.reason : event.message));
  before(() => {
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
  });
  after(() => {
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
    expect(uncaught).to.deep.equal([]);
  });

  const sources: [what: string, src: () => string, code: string, message: RegExp][] = [
    ['an address that answers 404', () => fixtureUrl('nothing.json'), 'not-loaded', /status 404/],
    [
      'a server that is not there',
      () => 'http://localhost:1/quiz.json',
      'not-loaded',
      /Expected a quiz to be fetched but received .*Failed to fetch|NetworkError/,
    ],
    ['an address that is none', () => 'http://', 'not-loaded', /received .*URL/],
    [
      'a web page',
      () => address('<!doctype html><title>Not here</title>', 'text/html'),
      'json',
      /Expected JSON but received a web page/,
    ],
    ['nothing at all', () => address(''), 'json', /received nothing/],
    [
      'a quiz cut short',
      () => address('{"format":"migration-quiz","version":1,"items":[{"id"'),
      'json',
      /breaks off/,
    ],
    [
      'JSON of something else',
      () => address('{"name":"migration-quiz"}'),
      'one-of',
      /but received nothing .*at \/format/,
    ],
    ['JSON of a list', () => address('[]'), 'object', /Expected an object but received an empty list/],
    [
      'a quiz of a newer version',
      () => address('{"format":"migration-quiz","version":2}'),
      'newer-version',
      /received 2 .*at \/version/,
    ],
  ];
  for (const [what, src, code, message] of sources) {
    it(`src: ${what}`, async () => {
      const from = src();
      const {problem, shown} = await problemOf((quiz) => (quiz.src = from));
      expect(problem.code).to.equal(code);
      expect(problem.message)
        .to.match(message)
        .and.match(/^Expected .+ but received .+ \(.+\)$/s);
      expect(problem.where).to.contain(`src="${from}"`);
      expect(shown).to.match(code === 'not-loaded' ? /could not be fetched/ : /rather not show/);
    });
  }

  const choice = {
    id: 'a',
    kind: 'who',
    type: 'choice',
    stem: 'Who?',
    points: 1,
    options: [
      {id: 'a', text: 'A'},
      {id: 'b', text: 'B'},
    ],
    key: ['a'],
    evidence: [],
  };
  const items: [what: string, items: object[], code: string, where: string][] = [
    ['an item without a key', [{...choice, key: undefined}], 'list', '/items/0/key'],
    ['a key that is no option', [{...choice, key: ['c']}], 'key-unknown', '/items/0/key/0'],
    [
      'two options alike',
      [{...choice, options: [...choice.options, {id: 'c', text: 'b '}]}],
      'options-alike',
      '/items/0/options/2/text',
    ],
    ['a duplicate id', [choice, choice], 'id-repeated', '/items/1/id'],
    ['an item of an unknown type', [{...choice, type: 'essay'}], 'one-of', '/items/0/type'],
    ['half a character', [{...choice, stem: 'Who \ud800?'}], 'surrogate', '/items/0/stem'],
  ];
  for (const [what, list, code, where] of items) {
    it(`items: ${what}`, async () => {
      const quiz = {...(await loadQuiz('ferries')), items: list};
      const {problem, shown} = await problemOf((element) => (element.quiz = quiz as MigrationQuiz['quiz']));
      expect(problem.code).to.equal(code);
      expect(problem.where).to.contain(where);
      expect(shown).to.match(/rather not show/);
    });
  }

  for (const count of ['0', '-1', 'abc', '1.5', '', 'Infinity']) {
    it(`count="${count}"`, async () => {
      const {problem} = await problemOf((quiz) => quiz.setAttribute('count', count));
      expect(problem.code).to.equal('count');
      expect(problem.message).to.equal(
        `Expected a whole number of 1 or more but received "${count}" (count)`,
      );
    });
  }

  it('for: no element with that id', async () => {
    const {problem, shown} = await problemOf((quiz) => (quiz.for = 'nowhere'));
    expect(problem.code).to.equal('article-not-found');
    expect(problem.where).to.equal('for="nowhere"');
    expect(shown).to.match(/no article on this page/);
  });

  it('for: an element without text', async () => {
    const empty = await fixture(html`<article id="empty"><figure>A picture</figure></article>`);
    const {problem} = await problemOf((quiz) => (quiz.for = empty.id));
    expect(problem.code).to.equal('article-empty');
  });

  it('offers to fetch again what could not be fetched', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    let errors = 0;
    place.addEventListener('quiz-error', () => errors++);
    const quiz = document.createElement('migration-quiz');
    quiz.src = fixtureUrl('nothing.json');
    place.append(quiz);
    await until(() => errors, 'an error');
    await ready(quiz);
    quiz.shadowRoot?.querySelector('button')?.click();
    await until(() => errors === 2, 'a second try');
  });

  it('a quiz without items is no error: the element says so kindly', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    let errors = 0;
    place.addEventListener('quiz-error', () => errors++);
    const quiz = document.createElement('migration-quiz');
    quiz.quiz = {...(await loadQuiz('ferries')), items: []};
    place.append(quiz);
    await ready(quiz);
    await aTimeout(50);
    expect(textOf(quiz, 'message')).to.match(/No quiz this time/);
    expect(errors).to.equal(0);
  });
});
