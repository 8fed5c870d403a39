import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Attempt} from '../../src/quiz/attempt.js';
import {scoreAttempt} from '../../src/quiz/play.js';
import type {Quiz} from '../../src/quiz/quiz.js';
import type {MigrationQuiz, QuizComplete, QuizRespond} from '../../src/index.js';
import {answer, loadQuiz, ready, textOf} from './quiz-page.js';

/** A thing a reader may do: answer in some way, or press one of the buttons. */
const step = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      position: fc.nat(4),
      text: fc.constantFrom('4200', 'nobody', ' ', 'Tom Varley'),
      option: fc.constantFrom('a', 'b', 'c', ''),
    }),
  },
  {weight: 5, arbitrary: fc.nat(6)},
);

describe('the element and the core', () => {
  for (const mode of ['immediate', 'exam', 'flash'] as const) {
    it(`agree on the score after any sequence of actions, mode ${mode}`, async () => {
      const document_ = await loadQuiz('ferries');
      await fc.assert(
        fc.asyncProperty(fc.array(step, {minLength: 5, maxLength: 40}), fc.boolean(), async (steps, skip) => {
          const quiz = document.createElement('migration-quiz');
          quiz.storage = 'none';
          quiz.mode = mode;
          quiz.skip = skip;
          quiz.attempts = 2;
          quiz.quiz = document_;
          const responds: QuizRespond[] = [];
          const completes: QuizComplete[] = [];
          quiz.addEventListener('quiz-respond', ({detail}) => responds.push(detail));
          quiz.addEventListener('quiz-complete', ({detail}) => completes.push(detail));
          document.body.append(quiz);
          try {
            await ready(quiz);
            for (const one of steps) {
              if (typeof one === 'number') await pressSome(quiz, one);
              else await answerSome(quiz, one);
            }
            await finish(quiz);
            check(quiz, document_, completes.at(-1)!, responds);
          } finally {
            quiz.remove();
          }
        }),
        {numRuns: 12},
      );
    }).timeout(60_000);
  }
});

async function answerSome(quiz: MigrationQuiz, how: {position: number; text: string; option: string}) {
  const count = quiz.shadowRoot?.querySelectorAll('fieldset input').length ?? 0;
  if (quiz.shadowRoot?.querySelector('fieldset :is(input, select, .down)')) {
    await answer(quiz, {...how, position: how.position % Math.max(1, count)});
  }
}

async function pressSome(quiz: MigrationQuiz, which: number): Promise<void> {
  const buttons = [...(quiz.shadowRoot?.querySelectorAll<HTMLElement>('form [part=actions] > button') ?? [])];
  // Handing in asks back in a dialog; the end of this test does it.
  const free = buttons.filter((button) => button.textContent?.trim() !== 'Hand in');
  free[which % Math.max(1, free.length)]?.click();
  await quiz.updateComplete;
}

/** No state is a dead end: from each, the way through every item leads to the score. */
async function finish(quiz: MigrationQuiz): Promise<void> {
  for (let i = 0; i < 100 && !textOf(quiz, 'score'); i++) {
    const all = [...(quiz.shadowRoot?.querySelectorAll<HTMLElement>('button') ?? [])];
    const named = (...names: string[]) =>
      names.map((name) => all.find((button) => button.textContent?.trim() === name)).find(Boolean);
    const next = named(
      'Hand in all the same',
      'See your result',
      'Next question',
      'Show the answer',
      'Partly',
      'Hand in',
    );
    if (next && next.textContent?.trim() !== 'Check') next.click();
    else {
      await answerSome(quiz, {position: 0, text: '12', option: 'a'});
      all.find((button) => button.textContent?.trim() === 'Check')?.click();
    }
    await quiz.updateComplete;
  }
  expect(textOf(quiz, 'score'), 'the score is reached').not.to.equal('');
}

function check(
  quiz: MigrationQuiz,
  document_: Quiz,
  complete: QuizComplete,
  responds: readonly QuizRespond[],
) {
  const attempt = complete.attempt as Attempt;
  const score = scoreAttempt(document_, attempt);
  expect(complete.points).to.equal(score.points);
  expect(complete.maxPoints).to.equal(score.maxPoints);
  expect(Number(textOf(quiz, 'score').split(' ')[0])).to.be.closeTo(score.points, 0.0051);
  // Nothing lost: every graded answer was told, in this round.
  const tries = attempt.entries.reduce((sum, entry) => sum + entry.tries.length, 0);
  expect(responds.filter(({round}) => round === attempt.round)).to.have.length(tries);
  expect(complete.byItem).to.have.length(attempt.entries.length);
}
