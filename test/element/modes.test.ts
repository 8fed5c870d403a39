import {expect, fixture, html} from '@open-wc/testing';
import type {MigrationQuiz, QuizComplete, QuizRespond} from '../../src/index.js';
import type {Quiz} from '../../src/quiz/quiz.js';
import {
  announced,
  answer,
  click,
  focused,
  loadQuiz,
  nameOf,
  press,
  ready,
  show,
  tabTo,
  textOf,
  textsOf,
  until,
} from './quiz-page.js';

const buttons = (quiz: MigrationQuiz) => textsOf(quiz, '[part=actions] button');
const clickButton = async (quiz: MigrationQuiz, name: string) => {
  const all = [...(quiz.shadowRoot?.querySelectorAll('button') ?? [])];
  const button = all.find((one) => nameOf(one) === name);
  if (!button) throw new Error(`Expected a button "${name}" but there are ${all.map(nameOf).join(', ')}`);
  button.click();
  await quiz.updateComplete;
};

let document_: Quiz;
before(async () => {
  document_ = await loadQuiz('ferries');
});

describe('mode="exam"', () => {
  it('lets answers be changed until they are handed in, and grades all then', async () => {
    const responds: QuizRespond[] = [];
    const completes: QuizComplete[] = [];
    const quiz = await show(html`<migration-quiz mode="exam" .quiz=${document_}></migration-quiz>`);
    quiz.addEventListener('quiz-respond', ({detail}) => responds.push(detail));
    quiz.addEventListener('quiz-complete', ({detail}) => completes.push(detail));
    await click(quiz, 'fieldset input', 1);
    await clickButton(quiz, 'Next question');
    expect(textOf(quiz, 'progress')).to.equal('Question 2 of 7');
    expect(focused()?.getAttribute('part')).to.equal('stem');
    expect(textOf(quiz, 'verdict'), 'no feedback yet').to.equal('');
    await clickButton(quiz, 'Mark to come back to');
    await clickButton(quiz, 'Back');
    const radios = [...(quiz.shadowRoot?.querySelectorAll<HTMLInputElement>('fieldset input') ?? [])];
    expect(radios.map(({checked}) => checked)).to.deep.equal([false, true, false, false]);
    await click(quiz, 'fieldset input', 0);
    expect(responds).to.have.length(0);

    const labels = () => [...(quiz.shadowRoot?.querySelectorAll('nav button') ?? [])].map(nameOf);
    expect(labels().slice(0, 2)).to.deep.equal(['Question 1 of 7, answered', 'Question 2 of 7, marked']);
    expect(quiz.shadowRoot?.querySelector('nav [aria-current]')?.textContent?.trim()).to.equal('1');

    await clickButton(quiz, 'Hand in');
    const dialog = quiz.shadowRoot?.querySelector('dialog');
    expect(dialog?.open).to.equal(true);
    expect(dialog?.textContent).to.contain('6 questions have no answer yet.');
    await press('Escape');
    expect(dialog?.open).to.equal(false);
    await clickButton(quiz, 'Hand in');
    await clickButton(quiz, 'Hand in all the same');
    expect(textOf(quiz, 'score')).to.equal('1 of 11 points');
    expect(responds.map(({item, correct}) => [item, correct])).to.deep.equal([['i1', true]]);
    expect(completes).to.have.length(1);
    expect(completes[0]?.unanswered).to.have.length(6);
    expect(textsOf(quiz, '[part=review] li').filter((text) => text.includes('No answer'))).to.have.length(6);
  });

  it('can be gone through by keyboard', async () => {
    const quiz = await show(html`<migration-quiz mode="exam" count="2" .quiz=${document_}></migration-quiz>`);
    await tabTo('Ines Calder');
    await press('Space');
    await tabTo('Next question');
    await press('Enter');
    await tabTo('Carn');
    await press('Space');
    await tabTo('Hand in');
    await press('Enter');
    expect(textOf(quiz, 'score')).to.equal('2 of 4 points');
    expect(announced(quiz)).to.equal('2 of 4 points');
  });
});

describe('mode="flash"', () => {
  it('recall, then the answer, then the reader’s own grade', async () => {
    const quiz = await show(
      html`<migration-quiz mode="flash" count="2" .quiz=${document_}></migration-quiz>`,
    );
    expect(quiz.shadowRoot?.querySelector('fieldset input')).to.equal(null);
    await tabTo('Show the answer');
    await press('Enter');
    expect(focused()?.textContent?.trim()).to.equal('Did you know it?');
    expect(textOf(quiz, 'feedback'))
      .to.contain('Ines Calder')
      .and.contain(document_.items[0]?.evidence[0]?.quote);
    await clickButton(quiz, 'I knew it');
    expect(textOf(quiz, 'progress')).to.equal('Question 2 of 2');
    expect(focused()?.getAttribute('part')).to.equal('stem');
    await clickButton(quiz, 'Show the answer');
    await clickButton(quiz, 'Partly');
    expect(textOf(quiz, 'score')).to.equal('2.5 of 4 points');
  });
});

describe('tries, hints, confidence, skipping', () => {
  it('gives another try, says how many are left, and shows the key only at the end', async () => {
    const quiz = await show(
      html`<migration-quiz attempts="2" count="1" .quiz=${document_}></migration-quiz>`,
    );
    await click(quiz, 'fieldset input', 1);
    await clickButton(quiz, 'Check');
    expect(textOf(quiz, 'verdict')).to.equal('Not correct');
    expect(quiz.shadowRoot?.textContent)
      .to.contain('You can try 1 more time.')
      .and.not.contain('Correct answer');
    expect(textOf(quiz, 'quote')).to.equal('');
    await click(quiz, 'fieldset input', 0);
    await clickButton(quiz, 'Check');
    expect(textOf(quiz, 'verdict')).to.equal('Correct');
    await clickButton(quiz, 'See your result');
    expect(textOf(quiz, 'score')).to.equal('1 of 1 point');
  });

  it('shows an author’s hint, then strikes options out, at the cost that it says', async () => {
    const item = {...document_.items[0]!, hints: ['She runs the harbour.']};
    const quiz = await show(
      html`<migration-quiz hints hint-cost="0.25" .quiz=${{...document_, items: [item]}}></migration-quiz>`,
    );
    expect(quiz.shadowRoot?.textContent).to.contain('A hint costs 25% of the points.');
    await clickButton(quiz, 'Give me a hint');
    expect(textOf(quiz, 'hint')).to.equal('She runs the harbour.');
    await clickButton(quiz, 'Give me a hint');
    expect(textsOf(quiz, '.struck .tag')).to.deep.equal(['struck out']);
    expect(nameOf(focused())).to.equal('Give me a hint');
    await click(quiz, 'fieldset input', 0);
    await clickButton(quiz, 'Check');
    await clickButton(quiz, 'See your result');
    expect(textOf(quiz, 'score')).to.equal('0.5 of 1 point');
  });

  it('asks how sure the reader is, and tells the page', async () => {
    const responds: QuizRespond[] = [];
    const quiz = await show(html`<migration-quiz confidence .quiz=${document_}></migration-quiz>`);
    quiz.addEventListener('quiz-respond', ({detail}) => responds.push(detail));
    await click(quiz, 'fieldset input', 0);
    await click(quiz, '[part=confidence] input', 2);
    await clickButton(quiz, 'Check');
    expect(responds[0]?.confidence).to.equal('guess');
    expect(responds[0]?.correct).to.equal(true);
  });

  it('leaves an item for later, and comes back to it', async () => {
    const quiz = await show(html`<migration-quiz skip count="2" .quiz=${document_}></migration-quiz>`);
    await clickButton(quiz, 'Skip for now');
    expect(textOf(quiz, 'progress')).to.equal('Question 2 of 2');
    await answer(quiz);
    await clickButton(quiz, 'Check');
    await click(quiz, 'button[type=submit]');
    expect(textOf(quiz, 'progress')).to.equal('Question 1 of 2');
    await answer(quiz);
    await clickButton(quiz, 'Check');
    expect(buttons(quiz)).to.contain('See your result');
  });
});

describe('a time limit', () => {
  it('can be extended, and done away with', async () => {
    const quiz = await show(html`<migration-quiz time-limit="300" .quiz=${document_}></migration-quiz>`);
    expect(textOf(quiz, 'time')).to.match(/^Time left: (5:00|4:5\d) /);
    await clickButton(quiz, 'More time');
    expect(textOf(quiz, 'time')).to.match(/^Time left: (10:00|9:5\d) /);
    await clickButton(quiz, 'No time limit');
    expect(textOf(quiz, 'time')).to.equal('');
    expect(focused()?.getAttribute('part')).to.equal('stem');
  });

  it('ends the quiz when it is over, and counts what was answered', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    let complete: QuizComplete | undefined;
    place.addEventListener(
      'quiz-complete',
      (event) => (complete = (event as CustomEvent<QuizComplete>).detail),
    );
    const quiz = document.createElement('migration-quiz');
    quiz.quiz = document_;
    quiz.timeLimit = 1;
    place.append(quiz);
    await ready(quiz);
    await click(quiz, 'fieldset input', 0);
    await until(() => complete, 'the end');
    expect(complete?.points).to.equal(1);
    expect(announced(quiz)).to.contain('The time is up');
  });
});

describe('an author’s bands and the other ways to go on', () => {
  it('shows the word for the share reached', async () => {
    const bands = [
      {min: 0, text: 'Read it again!'},
      {min: 0.5, text: 'Well read.'},
    ];
    for (const [position, text] of [
      [0, 'Well read.'],
      [1, 'Read it again!'],
    ] as const) {
      sessionStorage.clear();
      localStorage.clear();
      const quiz = await show(
        html`<migration-quiz count="1" .quiz=${{...document_, bands}}></migration-quiz>`,
      );
      await click(quiz, 'fieldset input', position);
      await click(quiz, 'button[type=submit]');
      await click(quiz, 'button[type=submit]');
      expect(textOf(quiz, 'result')).to.contain(text);
    }
  });

  it('starts again at the first item', async () => {
    const quiz = await show(html`<migration-quiz count="1" .quiz=${document_}></migration-quiz>`);
    await click(quiz, 'fieldset input', 0);
    await click(quiz, 'button[type=submit]');
    await click(quiz, 'button[type=submit]');
    expect(buttons(quiz)).to.not.contain('Try the missed ones again');
    await clickButton(quiz, 'Start again');
    expect(textOf(quiz, 'progress')).to.equal('Question 1 of 1');
    expect(quiz.shadowRoot?.querySelector(':checked')).to.equal(null);
    expect(focused()?.getAttribute('part')).to.equal('stem');
  });

  it('shares the score in a sentence, without the answers', async () => {
    const quiz = await show(html`<migration-quiz count="1" .quiz=${document_}></migration-quiz>`);
    await click(quiz, 'fieldset input', 0);
    await click(quiz, 'button[type=submit]');
    await click(quiz, 'button[type=submit]');
    const copied: string[] = [];
    const {clipboard} = navigator;
    Object.defineProperty(navigator, 'share', {value: undefined, configurable: true});
    Object.defineProperty(navigator, 'clipboard', {
      value: {writeText: async (text: string) => copied.push(text)},
      configurable: true,
    });
    await clickButton(quiz, 'Share your result');
    await until(() => announced(quiz) === 'Copied', 'the copy');
    expect(copied).to.deep.equal([
      'I scored 1 of 1 points (100%) in this quiz: A week without ferries\nhttps://news.example/ferries',
    ]);
    Object.defineProperty(navigator, 'clipboard', {value: clipboard, configurable: true});
  });
});
