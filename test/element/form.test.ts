import {expect, fixture, html} from '@open-wc/testing';
import type {MigrationQuiz} from '../../src/index.js';
import type {Attempt} from '../../src/quiz/attempt.js';
import {click, loadQuiz, ready, textOf} from './quiz-page.js';

async function inForm(): Promise<{form: HTMLFormElement; quiz: MigrationQuiz}> {
  const form = await fixture<HTMLFormElement>(
    html`<form>
      <migration-quiz name="quiz" required count="1" .quiz=${await loadQuiz('ferries')}></migration-quiz>
    </form>`,
  );
  const quiz = form.querySelector('migration-quiz')!;
  await ready(quiz);
  return {form, quiz};
}

const attemptIn = (form: HTMLFormElement) => JSON.parse(String(new FormData(form).get('quiz'))) as Attempt;

describe('in a form', () => {
  it('the attempt is the value', async () => {
    const {form, quiz} = await inForm();
    expect(attemptIn(form).finished).to.equal(false);
    await click(quiz, 'fieldset input', 0);
    await click(quiz, 'button[type=submit]');
    expect(attemptIn(form).entries[0]?.tries[0]?.response).to.deep.equal({type: 'choice', option: 'a'});
  });

  it('required means finished', async () => {
    const {form, quiz} = await inForm();
    expect(form.checkValidity()).to.equal(false);
    await click(quiz, 'fieldset input', 0);
    await click(quiz, 'button[type=submit]');
    await click(quiz, 'button[type=submit]');
    expect(form.checkValidity()).to.equal(true);
  });

  it('a reset starts again', async () => {
    const {form, quiz} = await inForm();
    await click(quiz, 'fieldset input', 0);
    await click(quiz, 'button[type=submit]');
    form.reset();
    await quiz.updateComplete;
    expect(textOf(quiz, 'verdict')).to.equal('');
    expect(attemptIn(form).entries[0]?.tries).to.deep.equal([]);
  });

  it('answering sends nothing, and takes nothing from the page’s own form', async () => {
    const {form, quiz} = await inForm();
    let sent = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      sent++;
    });
    await click(quiz, 'fieldset input', 0);
    await click(quiz, 'button[type=submit]');
    expect(sent).to.equal(0);
    expect([...new FormData(form).keys()]).to.deep.equal(['quiz']);
  });
});
