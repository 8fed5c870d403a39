import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import type {MigrationQuiz, QuizReadyEvent} from '../../src/index.js';
import type {Quiz} from '../../src/quiz/quiz.js';
import {answer, click, loadQuiz, ready, textOf} from './quiz-page.js';

let document_: Quiz;
before(async () => {
  document_ = await loadQuiz('ferries');
});

/** What a visit to the page shows: a new element in the same place. */
async function visit(set: (quiz: MigrationQuiz) => void = () => {}) {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  let resumed: boolean | undefined;
  place.addEventListener('quiz-ready', (event: QuizReadyEvent) => (resumed = event.detail.resumed));
  const quiz = document.createElement('migration-quiz');
  quiz.id = 'kept';
  quiz.quiz = document_;
  set(quiz);
  place.append(quiz);
  await ready(quiz);
  return {quiz, resumed, leave: () => place.remove()};
}

async function answerTwo(quiz: MigrationQuiz): Promise<void> {
  await answer(quiz);
  await click(quiz, 'button[type=submit]');
  await click(quiz, 'button[type=submit]');
  await answer(quiz);
}

const inputsOf = (quiz: MigrationQuiz) =>
  [...(quiz.shadowRoot?.querySelectorAll<HTMLInputElement>('fieldset :is(input, select, li)') ?? [])].map(
    ({value, checked, textContent}) => [value, checked, textContent?.replace(/\s+/g, ' ')],
  );

const keys = () => [...Object.keys(sessionStorage), ...Object.keys(localStorage)];

describe('an attempt', () => {
  it('goes on after a reload, with the same items and the answer half given', async () => {
    const first = await visit((quiz) => (quiz.shuffle = true));
    expect(first.resumed).to.equal(false);
    await answerTwo(first.quiz);
    const stem = textOf(first.quiz, 'stem');
    const inputs = inputsOf(first.quiz);
    first.leave();
    const second = await visit((quiz) => (quiz.shuffle = true));
    expect(second.resumed).to.equal(true);
    expect(textOf(second.quiz, 'progress')).to.equal('Question 2 of 7');
    expect(textOf(second.quiz, 'stem')).to.equal(stem);
    expect(inputsOf(second.quiz)).to.deep.equal(inputs);
  });

  it('goes on in another tab, by what was kept for all', async () => {
    const first = await visit();
    await answerTwo(first.quiz);
    first.leave();
    sessionStorage.clear();
    expect((await visit()).resumed).to.equal(true);
  });

  it('keeps to what this tab did, whatever another does', async () => {
    const first = await visit();
    await answerTwo(first.quiz);
    first.leave();
    const [key] = Object.keys(localStorage);
    localStorage.setItem(key!, localStorage.getItem(key!)!.replace(/"current":\d+/, '"current":4'));
    expect(textOf((await visit()).quiz, 'progress')).to.equal('Question 2 of 7');
  });

  it('is never taken for one at changed items', async () => {
    const first = await visit();
    await answerTwo(first.quiz);
    first.leave();
    const [item, ...others] = document_.items;
    const second = await visit((quiz) => {
      quiz.quiz = {...document_, items: [{...item!, stem: 'Who else?'}, ...others]};
    });
    expect(second.resumed).to.equal(false);
    expect(textOf(second.quiz, 'progress')).to.equal('Question 1 of 7');
  });

  it('is never taken for one under other rules', async () => {
    const first = await visit();
    await answerTwo(first.quiz);
    first.leave();
    expect((await visit((quiz) => (quiz.mode = 'exam'))).resumed).to.equal(false);
  });

  const broken: [what: string, json: (kept: string) => string][] = [
    ['cut short', (kept) => kept.slice(0, kept.length / 2)],
    ['of another version', (kept) => kept.replace('"attemptVersion":1', '"attemptVersion":9')],
    ['of another quiz', (kept) => kept.replace(/"quiz":"[^"]*"/, '"quiz":"other"')],
    ['something else', () => '"hello"'],
    ['null', () => 'null'],
    ['made of wrong things', (kept) => kept.replace(/"entries":\[/, '"entries":[null,')],
    ['at a place that is not there', (kept) => kept.replace(/"current":\d+/, '"current":99')],
  ];
  for (const [what, json] of broken) {
    it(`starts anew when what was kept is ${what}`, async () => {
      const first = await visit();
      await answerTwo(first.quiz);
      first.leave();
      localStorage.clear();
      const [key] = Object.keys(sessionStorage);
      sessionStorage.setItem(key!, json(sessionStorage.getItem(key!)!));
      const second = await visit();
      expect(second.resumed).to.equal(false);
      expect(textOf(second.quiz, 'progress')).to.equal('Question 1 of 7');
    });
  }

  it('is not kept with storage="none"', async () => {
    const first = await visit((quiz) => (quiz.storage = 'none'));
    await answerTwo(first.quiz);
    expect(keys()).to.deep.equal([]);
    first.leave();
    expect((await visit((quiz) => (quiz.storage = 'none'))).resumed).to.equal(false);
  });

  it('is kept nowhere before the reader begins', async () => {
    await visit();
    expect(keys()).to.deep.equal([]);
  });

  it('goes on in memory where storage is full or forbidden', async () => {
    const {setItem, getItem} = Storage.prototype;
    const refuse = () => {
      throw new DOMException('no', 'QuotaExceededError');
    };
    Storage.prototype.setItem = refuse;
    Storage.prototype.getItem = refuse;
    try {
      const first = await visit();
      await answerTwo(first.quiz);
      first.leave();
      expect((await visit()).resumed).to.equal(true);
    } finally {
      Object.assign(Storage.prototype, {setItem, getItem});
    }
  });

  it('can be taken in a frame without an origin', async () => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts');
    const script = new URL('../../src/index.ts', import.meta.url).href;
    const text = JSON.stringify(document_).replace(/</g, '\\u003c');
    frame.srcdoc = `<!doctype html><script>
      addEventListener('error', ({message}) => parent.postMessage('error: ' + message, '*'));
      addEventListener('unhandledrejection', ({reason}) => parent.postMessage('error: ' + reason, '*'));
      addEventListener('quiz-ready', ({target}) => setTimeout(() => {
        target.shadowRoot.querySelector('fieldset input').click();
        target.shadowRoot.querySelector('button').click();
      }));
      addEventListener('quiz-respond', () => parent.postMessage('answered', '*'));
    </script><script type="module" src="${script}" crossorigin></script>
    <migration-quiz><script type="application/json">${text}</script></migration-quiz>`;
    const heard = new Promise((resolve) =>
      addEventListener('message', ({data}) => resolve(data), {once: true}),
    );
    document.body.append(frame);
    const message = await Promise.race([heard, aTimeout(5000).then(() => 'nothing')]);
    frame.remove();
    expect(message).to.equal('answered');
  });
});
