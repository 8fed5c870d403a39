import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import {MigrationQuiz} from '../../src/index.js';
import {click, fixtureUrl, focused, loadQuiz, ready, showQuiz, textOf, until} from './quiz-page.js';

describe('the element on a page', () => {
  it('is defined once, however many scripts define it', async () => {
    const again = (await import(`${new URL('../../src/index.ts', import.meta.url).href}?again`)) as {
      MigrationQuiz: unknown;
    };
    expect(customElements.get('migration-quiz')).to.equal(MigrationQuiz);
    expect(again.MigrationQuiz).to.be.a('function');
  });

  it('does not register by importing the class', async () => {
    const frame = await fixture<HTMLIFrameElement>(
      html`<iframe src=${fixtureUrl('pages/class-only.html')}></iframe>`,
    );
    const page = frame.contentWindow as unknown as Window & {
      imported?: unknown;
      customElements: CustomElementRegistry;
    };
    await until(() => page.imported, 'the class');
    expect(page.customElements.get('migration-quiz')).to.equal(undefined);
  });

  it('alone shows the quiz it carries', async () => {
    const quiz = await fixture<MigrationQuiz>(html`<migration-quiz></migration-quiz>`);
    await ready(quiz);
    expect(textOf(quiz, 'stem')).not.to.equal('');
  });

  it('takes the first source in the order that is documented', async () => {
    const document_ = await loadQuiz('ferries');
    const titled = (title: string) => ({...document_, title});
    const quiz = await fixture<MigrationQuiz>(
      html`<migration-quiz
        src=${fixtureUrl('quizzes/ferries.json')}
        .quiz=${titled('property')}
      ></migration-quiz>`,
    );
    const json = document.createElement('script');
    json.type = 'application/json';
    json.textContent = JSON.stringify(titled('inline'));
    quiz.append(json);
    await ready(quiz);
    expect(textOf(quiz, 'title')).to.equal('property');
    quiz.quiz = undefined;
    await until(() => textOf(quiz, 'title') === document_.title, 'src');
    quiz.removeAttribute('src');
    await until(() => textOf(quiz, 'title') === 'inline', 'the child');
  });

  it('several on a page do not disturb each other', async () => {
    const document_ = await loadQuiz('ferries');
    const place = await fixture<HTMLElement>(
      html`<div>
        <migration-quiz .quiz=${document_}></migration-quiz
        ><migration-quiz .quiz=${document_}></migration-quiz>
      </div>`,
    );
    const [one, two] = [...place.querySelectorAll('migration-quiz')] as [MigrationQuiz, MigrationQuiz];
    await ready(one);
    await ready(two);
    await click(one, 'input', 0);
    await click(two, 'input', 1);
    await click(one, 'button[type=submit]');
    expect(textOf(one, 'verdict')).to.equal('Correct');
    expect(textOf(two, 'verdict')).to.equal('');
    await click(two, 'button[type=submit]');
    expect(textOf(two, 'verdict')).to.equal('Not correct');
  });

  it('keeps its place when it is moved, and when it is removed and comes back', async () => {
    const place = await fixture<HTMLElement>(html`<div><p></p></div>`);
    const quiz = await showQuiz(await loadQuiz('ferries'));
    await click(quiz, 'input', 0);
    await click(quiz, 'button[type=submit]');
    await click(quiz, 'button[type=submit]');
    place.append(quiz);
    await quiz.updateComplete;
    expect(textOf(quiz, 'progress')).to.equal('Question 2 of 7');
    quiz.remove();
    await aTimeout(10);
    place.append(quiz);
    await quiz.updateComplete;
    expect(textOf(quiz, 'progress')).to.equal('Question 2 of 7');
    await click(quiz, 'input', 0);
    await click(quiz, 'button[type=submit]');
    expect(textOf(quiz, 'verdict')).to.equal('Partly correct');
  });

  it('removed while a quiz is being fetched, and back, shows it all the same', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const quiz = document.createElement('migration-quiz');
    quiz.src = fixtureUrl('quizzes/ferries.json');
    place.append(quiz);
    await quiz.updateComplete;
    quiz.remove();
    await aTimeout(50);
    place.append(quiz);
    await ready(quiz);
    expect(textOf(quiz, 'title')).to.equal('A week without ferries');
  });

  it('a clone is a quiz of its own', async () => {
    const quiz = await fixture<MigrationQuiz>(
      html`<migration-quiz src=${fixtureUrl('quizzes/ferries.json')}></migration-quiz>`,
    );
    await ready(quiz);
    await click(quiz, 'input', 0);
    await click(quiz, 'button[type=submit]');
    const clone = quiz.cloneNode(true) as MigrationQuiz;
    quiz.after(clone);
    await ready(clone);
    expect(textOf(clone, 'verdict')).to.equal('');
    expect(textOf(clone, 'progress')).to.equal('Question 1 of 7');
  });

  it('a quiz set while the reader answers takes the place of the old one, and the focus stays in it', async () => {
    const document_ = await loadQuiz('ferries');
    const quiz = await showQuiz(document_);
    quiz.shadowRoot?.querySelector('input')?.focus();
    await click(quiz, 'input', 1);
    quiz.quiz = {...document_, title: 'Another', items: [document_.items[3]!]};
    await until(() => textOf(quiz, 'title') === 'Another', 'the other quiz');
    await quiz.updateComplete;
    expect(textOf(quiz, 'stem')).to.equal(document_.items[3]?.stem);
    expect(focused()?.getAttribute('part')).to.equal('stem');
    await click(quiz, 'input', 0);
    await click(quiz, 'button[type=submit]');
    expect(textOf(quiz, 'verdict')).to.equal('Correct');
  });

  it('a quiz set while the first touch is answered is the one that counts', async () => {
    const document_ = await loadQuiz('ferries');
    const quiz = await showQuiz(document_);
    quiz.dispatchEvent(new Event('pointerenter'));
    quiz.quiz = {...document_, title: 'Another', items: [document_.items[3]!]};
    await until(() => textOf(quiz, 'title') === 'Another', 'the other quiz');
    await click(quiz, 'input', 1);
    await click(quiz, 'button[type=submit]');
    expect(textOf(quiz, 'verdict')).to.equal('Not correct');
    await click(quiz, 'button[type=submit]');
    expect(textOf(quiz, 'score')).to.equal('0 of 1 point');
  });

  it('holds no key in its tree before an answer', async () => {
    const document_ = await loadQuiz('ferries');
    const quiz = await showQuiz({...document_, items: [document_.items[4]!]});
    const root = quiz.shadowRoot as ShadowRoot;
    const attributes = [...root.querySelectorAll('*')].flatMap((element) =>
      [...element.attributes].map(({value}) => value),
    );
    expect([root.textContent, ...attributes].join('\n')).not.to.match(/Varley/);
  });

  it('shows no more items than count', async () => {
    const quiz = await fixture<MigrationQuiz>(
      html`<migration-quiz count="3" src=${fixtureUrl('quizzes/ferries.json')}></migration-quiz>`,
    );
    await ready(quiz);
    expect(textOf(quiz, 'progress')).to.equal('Question 1 of 3');
  });
});
