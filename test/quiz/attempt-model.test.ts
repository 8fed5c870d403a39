import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Item} from '../../src/items/item.js';
import type {Action} from '../../src/quiz/action.js';
import type {Attempt} from '../../src/quiz/attempt.js';
import {loadPlay} from '../../src/element/load-play.js';
import {advance, scoreAttempt} from '../../src/quiz/play.js';
import type {Response} from '../../src/quiz/response.js';
import {restoreAttempt} from '../../src/quiz/restore-attempt.js';
import {scoreAttemptBy} from '../../src/quiz/score-attempt.js';
import {scoreResponse} from '../../src/quiz/score.js';
import {startAttempt} from '../../src/quiz/start-attempt.js';
import {advanceBy} from '../../src/quiz/play-by.js';
import {TRANSITIONS} from '../../src/quiz/transitions.js';
import {ITEMS, QUIZ} from './sample-quiz.js';

function responsesTo(item: Item): fc.Arbitrary<Response> {
  switch (item.type) {
    case 'choice':
      return fc.constantFrom(...item.options.map(({id}) => ({type: item.type, option: id})));
    case 'true-false':
      return fc.constantFrom('true', 'false').map((option) => ({type: item.type, option}));
    case 'multiple':
      return fc.subarray(item.options.map(({id}) => id)).map((options) => ({type: item.type, options}));
    case 'number':
      return fc
        .constantFrom('4.2 million', '4,200,000', '7', 'lots', '')
        .map((text) => ({type: item.type, text}));
    case 'text':
      return fc
        .constantFrom('Ana Brandao', 'Brandão', 'nobody', ' ')
        .map((text) => ({type: item.type, text}));
    case 'order':
      return fc
        .shuffledSubarray(
          item.options.map(({id}) => id),
          {minLength: 3},
        )
        .map((options) => ({type: item.type, options}));
    case 'match':
      return fc
        .array(fc.tuple(fc.constantFrom('p', 'q'), fc.constantFrom('a', 'b', 'c')), {maxLength: 3})
        .map((pairs) => ({type: item.type, pairs}));
  }
}

const self: fc.Arbitrary<Response> = fc
  .constantFrom('missed', 'partly', 'knew')
  .map((grade) => ({type: 'self', grade}));
const anyItem = fc.constantFrom(...ITEMS);
const id = fc.oneof({weight: 9, arbitrary: anyItem.map((item) => item.id)}, fc.constant('nowhere'));

const action: fc.Arbitrary<Action> = fc.oneof(
  {
    weight: 6,
    arbitrary: anyItem.chain((item) =>
      fc.record({
        type: fc.constant('respond' as const),
        item: fc.constant(item.id),
        response: fc.oneof(responsesTo(item), self),
      }),
    ),
  },
  {weight: 3, arbitrary: fc.record({type: fc.constant('grade' as const), item: id})},
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constantFrom('withdraw' as const, 'giveUp' as const, 'reveal' as const, 'hint' as const),
      item: id,
    }),
  },
  fc.record({type: fc.constantFrom('flag' as const, 'goTo' as const), item: id}),
  {
    weight: 3,
    arbitrary: fc.record({type: fc.constantFrom('next' as const, 'back' as const, 'skip' as const)}),
  },
  fc.record({
    type: fc.constantFrom('pause' as const, 'resume' as const, 'unlimit' as const, 'finish' as const),
  }),
  fc.record({type: fc.constant('retryMissed' as const)}),
  fc.record({type: fc.constant('extend' as const), by: fc.integer()}),
  fc.record({type: fc.constant('restart' as const), seed: fc.string()}),
);

const settings = fc.record({
  mode: fc.constantFrom('immediate' as const, 'exam' as const, 'flash' as const),
  tries: fc.integer({min: 1, max: 3}),
  hintCost: fc.constantFrom(0, 0.25, 1),
  shuffle: fc.boolean(),
  seed: fc.string(),
});

const steps = fc.array(fc.tuple(action, fc.integer({min: -1e6, max: 1e6})), {maxLength: 60});

/** What must hold of an attempt at any time. */
function expectSound(attempt: Attempt): void {
  const {entries, current, finished} = attempt;
  expect(entries.length).to.be.above(0);
  expect(entries[current]).not.to.equal(undefined);
  expect(new Set(entries.map(({item}) => item)).size).to.equal(entries.length);
  if (finished) expect(entries.every(({closed}) => closed)).to.equal(true);
  for (const entry of entries) {
    expect(entry.spent).to.be.at.least(0);
    if (attempt.settings.mode === 'immediate')
      expect(entry.tries.length).to.be.at.most(attempt.settings.tries);
    else expect(entry.tries.length).to.be.at.most(1);
  }
  const {points, maxPoints, share, byItem, unanswered} = scoreAttempt(QUIZ, attempt);
  expect(points).to.be.within(0, maxPoints);
  expect(share).to.be.within(0, 1);
  expect(byItem.map(({item}) => item)).to.deep.equal(entries.map(({item}) => item));
  expect(unanswered.length).to.equal(byItem.filter(({answered}) => !answered).length);
}

describe('an attempt, whatever is done to it', () => {
  it('stays sound, loses no answer, and reaches its score', () => {
    fc.assert(
      fc.property(settings, steps, (start, list) => {
        let attempt = startAttempt(QUIZ, {now: 0, ...start});
        for (const [one, now] of list) {
          const before = JSON.stringify(attempt);
          const next = advance(QUIZ, attempt, one, now);
          expect(JSON.stringify(attempt)).to.equal(before);
          expectSound(next);
          if (one.type !== 'restart' && next.round === attempt.round) expectNothingLost(attempt, next, one);
          attempt = next;
        }
        const drafts = attempt.entries.filter((entry) => isReadable(entry.item, entry.response));
        const end = attempt.finished ? attempt : advance(QUIZ, attempt, {type: 'finish'}, 0);
        expect(end.finished).to.equal(true);
        // What was answered when it ended is graded.
        for (const {item, response} of attempt.finished ? [] : drafts) {
          const graded = end.entries.find((entry) => entry.item === item)?.tries.at(-1);
          expect(graded?.response).to.deep.equal(response);
        }
      }),
      {numRuns: 300},
    );
  });

  it('comes out of storage as it went in', () => {
    fc.assert(
      fc.property(settings, steps, (start, list) => {
        let attempt = startAttempt(QUIZ, {now: 0, ...start});
        for (const [one, now] of list) attempt = advance(QUIZ, attempt, one, now);
        const json = JSON.stringify(attempt);
        const restored = restoreAttempt(QUIZ, json);
        expect(restored.ok ? JSON.stringify(restored.attempt) : restored.problems).to.equal(json);
      }),
      {numRuns: 200},
    );
  });

  it('is scored the same by the page, which fetches its rules, and by the core', async () => {
    const play = await loadPlay(ITEMS, true, true);
    fc.assert(
      fc.property(settings, steps, (start, list) => {
        let page = startAttempt(QUIZ, {now: 0, ...start});
        let core = page;
        for (const [one, now] of list) {
          page = advanceBy(play, QUIZ, page, one, now);
          core = advance(QUIZ, core, one, now);
        }
        expect(page).to.deep.equal(core);
        expect(scoreAttemptBy(play.score, QUIZ, page)).to.deep.equal(scoreAttempt(QUIZ, core));
      }),
      {numRuns: 100},
    );
  });

  it('is the same for a page that knows no more than its quiz needs', async () => {
    const simple = ITEMS.filter(({type}) => /^(choice|multiple|true-false)$/.test(type));
    const quiz = {...QUIZ, items: simple};
    const play = await loadPlay(simple, false, false);
    const known = new Set(Object.keys(play.transitions));
    expect(known).to.include('next').and.not.include('skip');
    fc.assert(
      fc.property(steps, (list) => {
        let page = startAttempt(quiz, {now: 0});
        let core = page;
        for (const [one, now] of list.filter(([{type}]) => known.has(type))) {
          page = advanceBy(play, quiz, page, one, now);
          core = advance(quiz, core, one, now);
        }
        expect(page).to.deep.equal(core);
        expect(scoreAttemptBy(play.score, quiz, page)).to.deep.equal(scoreAttempt(quiz, core));
      }),
      {numRuns: 200},
    );
  });

  it('is walked to the end by "next" and "skip" alone', () => {
    fc.assert(
      fc.property(settings, fc.array(action, {maxLength: 20}), (start, list) => {
        let attempt = startAttempt(QUIZ, {now: 0, ...start, mode: 'immediate'});
        for (const one of list) attempt = advance(QUIZ, attempt, one, 0);
        for (let i = 0; i <= ITEMS.length && !attempt.finished; i++) {
          const item = attempt.entries[attempt.current]?.item as string;
          attempt = advance(QUIZ, attempt, {type: 'giveUp', item}, 0);
          attempt = advance(QUIZ, attempt, {type: 'next'}, 0);
        }
        expect(attempt.finished).to.equal(true);
      }),
    );
  });

  it('knows every action', () => {
    expect(Object.keys(TRANSITIONS).sort()).to.deep.equal(
      [
        ...['back', 'extend', 'finish', 'flag', 'giveUp', 'goTo', 'grade', 'hint', 'next', 'pause'],
        ...['respond', 'restart', 'resume', 'retryMissed', 'reveal', 'skip', 'unlimit', 'withdraw'],
      ].sort(),
    );
  });
});

function isReadable(id: string, response: Response | undefined): boolean {
  const item = ITEMS.find((one) => one.id === id) as Item;
  return !!response && 'score' in scoreResponse(item, response);
}

/** Graded answers stay for good; ungraded ones go only when they are changed, taken back, graded or given up. */
function expectNothingLost(before: Attempt, after: Attempt, {type}: Action): void {
  before.entries.forEach(({tries, response}, i) => {
    const next = after.entries[i];
    expect(next?.tries.slice(0, tries.length)).to.deep.equal(tries);
    if (!['respond', 'withdraw', 'grade', 'giveUp', 'finish'].includes(type) && !after.finished) {
      expect(next?.response).to.deep.equal(response);
    }
  });
}
