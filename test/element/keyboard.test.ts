import {expect, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {announced, focused, loadQuiz, nameOf, press, show, tabTo, textOf, textsOf} from './quiz-page.js';

describe('a whole quiz by keyboard alone', () => {
  it('ends with the right score, the quotes and the announcements', async () => {
    const document = await loadQuiz('ferries');
    const quiz = await show(html`<migration-quiz .quiz=${document}></migration-quiz>`);
    const {evidence} = document.items[0]!;

    // Item 1, choice: wrong.
    await tabTo('Ines Calder');
    await press('ArrowDown');
    expect(nameOf(focused())).to.match(/^Tom Varley/);
    await tabTo('Check');
    await press('Enter');
    expect(textOf(quiz, 'verdict')).to.equal('Not correct');
    expect(focused()?.getAttribute('part'), 'the focus goes to the feedback').to.equal('verdict');
    expect(announced(quiz)).to.equal('Not correct. 0 of 1 point. Question 1 of 7.');
    expect(textOf(quiz, 'quote')).to.equal(evidence[0]?.quote);
    expect(textOf(quiz, 'feedback'))
      .to.contain('Tom Varley is the union’s secretary.')
      .and.contain('It was the harbour master.');
    expect(textsOf(quiz, '[part~=option] .tag')).to.deep.equal(['Correct answer', 'Your answer']);
    await tabTo('Next question');
    await press('Enter');

    // Item 2, several: two of three.
    expect(focused()?.getAttribute('part'), 'the focus goes to the next stem').to.equal('stem');
    expect(announced(quiz)).to.equal('Question 2 of 7');
    await tabTo('Carn');
    await press('Space');
    await tabTo('Holm');
    await press('Space');
    await tabTo('Check');
    await press('Enter');
    expect(textOf(quiz, 'verdict')).to.equal('Partly correct');
    expect(announced(quiz)).to.equal('Partly correct. 2 of 3 points. Question 2 of 7.');
    await tabTo('Next question');
    await press('Enter');

    // Item 3, a number: written out, sent with the enter key.
    await tabTo('Your answer (passengers)');
    await sendKeys({type: '4.2 thousand'});
    await press('Enter');
    expect(textOf(quiz, 'verdict')).to.equal('Correct');
    await tabTo('Next question');
    await press('Enter');

    // Item 4, a statement: wrong.
    await tabTo('True');
    await press('ArrowDown');
    await tabTo('Check');
    await press('Enter');
    expect(textOf(quiz, 'verdict')).to.equal('Not correct');
    await tabTo('Next question');
    await press('Enter');

    // Item 5, a text: with a slip.
    await tabTo('Your answer');
    await sendKeys({type: 'tom varly'});
    await press('Enter');
    expect(textOf(quiz, 'verdict')).to.equal('Correct');
    await tabTo('Next question');
    await press('Enter');

    // Item 6, to match: one pair of two.
    await tabTo('6.5 percent');
    await sendKeys({type: 'what the crews'});
    await tabTo('3 percent');
    await sendKeys({type: 'how many'});
    await tabTo('Check');
    await press('Enter');
    expect(announced(quiz)).to.equal('Partly correct. 1 of 2 points. Question 6 of 7.');
    await tabTo('Next question');
    await press('Enter');

    // Item 7, to order.
    const right = ['The crews asked', 'The company made', 'The talks broke'];
    for (const [position, text] of right.entries()) {
      const shown = () => textsOf(quiz, '[part=movable] > span:first-child');
      while (shown().findIndex((one) => one.startsWith(text)) > position) {
        await tabTo(`Move up: ${text}`);
        await press('Enter');
        expect(nameOf(focused()), 'the focus goes with what is moved').to.contain(text);
        expect(announced(quiz)).to.match(/: now \d of 3$/);
      }
    }
    await tabTo('Check');
    await press('Enter');
    expect(textOf(quiz, 'verdict')).to.equal('Correct');
    await tabTo('See your result');
    await press('Enter');

    // 0 + 2 + 1 + 0 + 1 + 1 + 2 of 1 + 3 + 1 + 1 + 1 + 2 + 2.
    expect(textOf(quiz, 'score')).to.equal('7 of 11 points');
    expect(focused()?.textContent?.trim()).to.equal('Your result');
    expect(announced(quiz)).to.equal('7 of 11 points');
    expect(textsOf(quiz, 'ol[part=review] > li')).to.have.length(7);
    const quotes = new Set(document.items.flatMap((item) => item.evidence.map(({quote}) => quote)));
    expect(new Set(textsOf(quiz, '[part=review] blockquote'))).to.deep.equal(quotes);

    // What was missed comes again, and only that.
    await tabTo('Try the missed ones again');
    await press('Enter');
    expect(textOf(quiz, 'progress')).to.equal('Question 1 of 4');
    expect(textOf(quiz, 'stem')).to.equal(document.items[0]?.stem);
    expect(focused()?.getAttribute('part')).to.equal('stem');
  }).timeout(40_000);

  it('says what is missing, at the input, when nothing was chosen or written', async () => {
    const quiz = await show(html`<migration-quiz .quiz=${await loadQuiz('ferries')}></migration-quiz>`);
    await tabTo('Check');
    await press('Enter');
    expect(textOf(quiz, 'error')).to.equal('Choose an answer first.');
    expect(nameOf(focused())).to.equal('Ines Calder');
    const fieldset = quiz.shadowRoot?.querySelector('fieldset');
    expect(fieldset?.getAttribute('aria-describedby')).to.contain('error');
    await press('Space');
    expect(textOf(quiz, 'error')).to.equal('');
    await tabTo('Check');
    await press('Enter');
    expect(textOf(quiz, 'verdict')).to.equal('Correct');
  });

  it('keeps a graded item in reach and as it was', async () => {
    const quiz = await show(html`<migration-quiz .quiz=${await loadQuiz('ferries')}></migration-quiz>`);
    await tabTo('Ines Calder');
    await press('Space');
    await tabTo('Check');
    await press('Enter');
    await sendKeys({down: 'Shift'});
    await press('Tab');
    await sendKeys({up: 'Shift'});
    const radio = focused() as HTMLInputElement;
    expect(radio.type).to.equal('radio');
    expect(radio.getAttribute('aria-disabled')).to.equal('true');
    await press('ArrowDown');
    await quiz.updateComplete;
    expect(radio.checked).to.equal(true);
    expect(textOf(quiz, 'verdict')).to.equal('Correct');
  });
});
