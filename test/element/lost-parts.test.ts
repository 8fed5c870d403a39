import {expect} from '@open-wc/testing';
import type {MigrationQuiz} from '../../src/index.js';
import type {Quiz} from '../../src/quiz/quiz.js';
import {answer, click, loadQuiz, ready, textOf, textsOf, until} from './quiz-page.js';

let quizOf: Quiz;
let worker: ServiceWorkerRegistration;
let frame: HTMLIFrameElement;

/** Loses all that is asked for from now on whose address has one of these parts. */
const lose = (...parts: string[]) =>
  new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = resolve;
    worker.active?.postMessage(parts, [port2]);
  });

/** Puts an element on a page whose connection can be lost. */
async function visit(set: (quiz: MigrationQuiz) => void): Promise<MigrationQuiz> {
  const page = frame.contentDocument as Document;
  page.body.replaceChildren();
  const quiz = page.createElement('migration-quiz');
  quiz.id = 'lost';
  set(quiz);
  page.body.append(quiz);
  await ready(quiz);
  return quiz;
}

async function press(quiz: MigrationQuiz, name: string): Promise<void> {
  const buttons = [...(quiz.shadowRoot?.querySelectorAll('button') ?? [])];
  const button = buttons.find((one) => one.textContent?.trim() === name);
  if (!button)
    throw new Error(`Expected a button "${name}" but there are ${textsOf(quiz, 'button').join(', ')}`);
  button.click();
  await quiz.updateComplete;
}

const picked = () => ({
  ...quizOf,
  items: quizOf.items.filter(({type}) => /^(choice|multiple|true-false)$/.test(type)),
});
const written = () => ({...quizOf, items: quizOf.items.filter(({type}) => type === 'number')});

describe('when the connection is lost', () => {
  before(async () => {
    quizOf = await loadQuiz('ferries');
    worker = await navigator.serviceWorker.register(new URL('lose-parts.js', import.meta.url));
    await until(() => worker.active?.state === 'activated', 'the service worker');
  });
  after(() => worker.unregister());

  beforeEach(async () => {
    await lose();
    frame = document.createElement('iframe');
    frame.width = frame.height = '600';
    frame.src = new URL('lose-parts.html', import.meta.url).href;
    document.body.append(frame);
    await until(() => frame.contentWindow?.customElements.get('migration-quiz'), 'the element');
    frame.contentWindow?.localStorage.clear();
    frame.contentWindow?.sessionStorage.clear();
  });
  afterEach(() => frame.remove());

  it('a quiz of picked answers is taken to its score by what is there', async () => {
    await lose('.ts', '.js');
    const quiz = await visit((one) => (one.quiz = picked()));
    for (const item of picked().items) {
      await click(quiz, 'fieldset input', 0);
      await click(quiz, 'button[type=submit]');
      expect(textOf(quiz, 'quote')).to.equal(item.evidence[0]?.quote);
      await click(quiz, 'button[type=submit]');
    }
    expect(textOf(quiz, 'score')).to.match(/of \d+ points/);
  });

  it('says kindly that a part is missing, and fetches it again when asked to', async () => {
    await lose('/typed.');
    const quiz = await visit((one) => (one.quiz = written()));
    expect(textOf(quiz, 'message')).to.match(/could not be fetched/);
    await lose();
    await press(quiz, 'Try again');
    await until(() => textOf(quiz, 'stem'), 'the quiz');
  });

  it('does so even where the words for it are missing too', async () => {
    await lose('/typed.', '/problem-view.', '/en-more.');
    const quiz = await visit((one) => (one.quiz = written()));
    expect(textOf(quiz, 'message')).to.match(/could not be fetched/);
    await lose();
    await press(quiz, 'Try again');
    await until(() => textOf(quiz, 'stem'), 'the quiz');
  });

  it('keeps what was answered until it can be taken up', async () => {
    const first = await visit((one) => (one.quiz = picked()));
    await answer(first);
    await click(first, 'button[type=submit]');
    await click(first, 'button[type=submit]');
    await lose('/take-up.');
    const second = await visit((one) => (one.quiz = picked()));
    expect(textOf(second, 'message')).to.match(/could not be fetched/);
    await lose();
    await press(second, 'Try again');
    await until(() => textOf(second, 'progress').startsWith('Question 2'), 'the second question');
  });

  it('speaks English where another language cannot be fetched', async () => {
    await lose('/locales/');
    const quiz = await visit((one) => {
      one.lang = 'fr';
      one.quiz = picked();
    });
    expect(textsOf(quiz, 'button')).to.deep.equal(['Check']);
  });

  it('tells whoever asks for more on the last screen, who may ask again', async () => {
    const quiz = await visit((one) => (one.quiz = {...picked(), items: picked().items.slice(0, 1)}));
    await answer(quiz);
    await click(quiz, 'button[type=submit]');
    await click(quiz, 'button[type=submit]');
    const shared: unknown[] = [];
    Object.defineProperty(frame.contentWindow?.navigator, 'share', {
      value: async (one: unknown) => shared.push(one),
    });
    await lose('/on-request.');
    await press(quiz, 'Share your result');
    await until(() => textOf(quiz, 'error').includes('could not be fetched'), 'the message');
    expect(textOf(quiz, 'score')).not.to.equal('');
    await lose();
    await press(quiz, 'Share your result');
    await until(() => shared.length, 'the share');
    await until(() => textOf(quiz, 'error') === '', 'the message to go');
  });
});
