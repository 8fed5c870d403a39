import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {advance} from '../../src/quiz/play.js';
import {restoreAttempt} from '../../src/quiz/restore-attempt.js';
import {startAttempt} from '../../src/quiz/start-attempt.js';
import type {Quiz} from '../../src/quiz/quiz.js';
import {CHOICE, QUIZ, quizWith} from './sample-quiz.js';

const begun = startAttempt(QUIZ, {now: 0, hintCost: 0.5});
const answered = advance(
  QUIZ,
  begun,
  {type: 'respond', item: CHOICE.id, response: {type: 'choice', option: 'a'}, confidence: 'guess'},
  10,
);
const graded = advance(QUIZ, answered, {type: 'grade', item: CHOICE.id}, 20);
const hinted = advance(QUIZ, answered, {type: 'hint', item: CHOICE.id}, 20);

const problemsIn = (json: string, quiz: Quiz = QUIZ) => {
  const restored = restoreAttempt(quiz, json);
  return restored.ok ? [] : restored.problems.map(({code, path}) => `${code} ${path}`);
};

function attemptWith(path: string, value: unknown, attempt = graded): string {
  const copy = JSON.parse(JSON.stringify(attempt)) as Record<string, unknown>;
  const names = path.split('/').slice(1);
  const last = names.pop() as string;
  names.reduce((at, name) => at[name] as Record<string, unknown>, copy)[last] = value;
  return JSON.stringify(copy);
}

describe('restoreAttempt', () => {
  for (const [what, attempt] of Object.entries({begun, answered, graded, hinted})) {
    it(`takes up an attempt ${what}`, () => {
      const restored = restoreAttempt(QUIZ, JSON.stringify(attempt));
      expect(restored.ok && JSON.stringify(restored.attempt)).to.equal(JSON.stringify(attempt));
    });
  }

  it('goes on with a quiz whose feedback was mended since', () => {
    const mended = quizWith('/items/0/feedback/incorrect', 'It was the harbour board.') as Quiz;
    expect(problemsIn(JSON.stringify(graded), mended)).to.deep.equal([]);
  });

  it('does not go on with a quiz whose items changed, and says so', () => {
    const changed = quizWith('/items/0/key/0', 'b') as Quiz;
    const restored = restoreAttempt(changed, JSON.stringify(graded));
    expect(!restored.ok && restored.problems.map(({code, path}) => `${code} ${path}`)).to.deep.equal([
      'other-quiz /quiz',
    ]);
    expect(!restored.ok && restored.problems[0]?.message).to.match(
      /^Expected an attempt at quiz [0-9a-f]{8} but received "[0-9a-f]{8}" at \/quiz$/,
    );
  });

  const spoilt: [what: string, json: string, problem: string][] = [
    ['nothing', '', 'json '],
    ['half of it', JSON.stringify(graded).slice(0, 200), 'json '],
    ['something else', '"hello"', 'object '],
    ['null', 'null', 'object '],
    ['another version', attemptWith('/attemptVersion', 2), 'one-of /attemptVersion'],
    ['no version', attemptWith('/attemptVersion', undefined), 'one-of /attemptVersion'],
    ['no entries', attemptWith('/entries', undefined), 'list /entries'],
    ['an empty list of entries', attemptWith('/entries', []), 'list-length /entries'],
    ['an entry that is null', attemptWith('/entries/0', null), 'object /entries/0'],
    ['an item that is not there', attemptWith('/entries/0/item', 'x'), 'other-item /entries/0/item'],
    ['an item twice', attemptWith('/entries/1/item', CHOICE.id), 'other-item /entries/1/item'],
    ['an option that is not there', attemptWith('/entries/0/options/0', 'x'), 'key-count /entries/0/options'],
    ['an option left out', attemptWith('/entries/0/options', ['a']), 'key-count /entries/0/options'],
    ['no options', attemptWith('/entries/0/options', undefined), 'key-count /entries/0/options'],
    [
      "another item's response",
      attemptWith('/entries/0/response', {type: 'text', text: 'a'}),
      'response /entries/0/response',
    ],
    ['a response that is null', attemptWith('/entries/0/response', null), 'response /entries/0/response'],
    [
      'a try without a response',
      attemptWith('/entries/0/tries/0', {}),
      'response /entries/0/tries/0/response',
    ],
    [
      'a confidence nobody knows',
      attemptWith('/entries/0/confidence', 'very'),
      'one-of /entries/0/confidence',
    ],
    ['too many hints', attemptWith('/entries/0/hints', 2), 'number-min /entries/0/hints'],
    [
      'a struck option that is none',
      attemptWith('/entries/0/struck', ['x']),
      'key-unknown /entries/0/struck',
    ],
    ['time below 0', attemptWith('/entries/0/spent', -1), 'number-min /entries/0/spent'],
    ['a mark that is none', attemptWith('/entries/0/closed', 'yes'), 'one-of /entries/0/closed'],
    ['a position behind the end', attemptWith('/current', 7), 'number-min /current'],
    ['a position between two', attemptWith('/current', 0.5), 'number-whole /current'],
    ['a mode nobody knows', attemptWith('/settings/mode', 'duel'), 'one-of /settings/mode'],
    ['no settings', attemptWith('/settings', undefined), 'object /settings'],
    ['no tries', attemptWith('/settings/tries', 0), 'number-min /settings/tries'],
    ['a clock that is none', attemptWith('/at', null), 'number /at'],
    ['a seed that is a number', attemptWith('/seed', 0), 'text /seed'],
  ];
  for (const [what, json, problem] of spoilt) {
    it(`does not take ${what}`, () => expect(problemsIn(json)).to.deep.equal([problem]));
  }

  it('takes an empty attempt at an empty quiz only when it is finished', () => {
    const empty = {...QUIZ, items: []};
    const attempt = startAttempt(empty, {now: 0});
    expect(problemsIn(JSON.stringify(attempt), empty)).to.deep.equal([]);
    expect(problemsIn(attemptWith('/finished', false, attempt), empty)).to.deep.equal(['one-of /finished']);
  });

  it('throws at nothing, and what it takes can be played on', () => {
    const paths = [
      '/entries',
      '/entries/0',
      '/entries/0/response',
      '/entries/0/tries',
      '/settings',
      '/current',
      '/seed',
    ];
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
        const restored = restoreAttempt(QUIZ, attemptWith(path, value));
        if (restored.ok) expect(advance(QUIZ, restored.attempt, {type: 'finish'}, 0).finished).to.equal(true);
        else expect(restored.problems).not.to.deep.equal([]);
      }),
      {numRuns: 500},
    );
  });
});
