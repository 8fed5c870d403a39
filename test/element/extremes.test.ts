import {expect, fixture, html} from '@open-wc/testing';
import {executeServerCommand, setViewport} from '@web/test-runner-commands';
import type {ChoiceItem} from '../../src/items/item.js';
import type {Quiz} from '../../src/quiz/quiz.js';
import {answer, click, loadQuiz, nameOf, ready, show, showQuiz, textOf} from './quiz-page.js';

let document_: Quiz;
let choice: ChoiceItem;
before(async () => {
  document_ = await loadQuiz('ferries');
  choice = document_.items[0] as ChoiceItem;
});

const withItems = (items: Quiz['items']): Quiz => ({...document_, items});

/** How far the content stands out of the element, in pixels. */
const overflow = (element: Element) => element.scrollWidth - element.clientWidth;

describe('extremes', () => {
  it('ten thousand items', async () => {
    const items = Array.from({length: 10_000}, (_, i) => ({...choice, id: `i${i}`}));
    const quiz = await show(html`<migration-quiz mode="exam" .quiz=${withItems(items)}></migration-quiz>`);
    expect(textOf(quiz, 'progress')).to.equal('Question 1 of 10,000');
    await click(quiz, 'fieldset input', 0);
    await click(quiz, 'button[type=submit]');
    expect(textOf(quiz, 'progress')).to.equal('Question 2 of 10,000');
  });

  it('an item of 100 kB', async () => {
    const quiz = await showQuiz(withItems([{...choice, stem: 'A long stem. '.repeat(8000)}]));
    await click(quiz, 'fieldset input', 0);
    await click(quiz, 'button[type=submit]');
    expect(textOf(quiz, 'verdict')).to.equal('Correct');
  });

  it('options of 2,000 characters without a space, on a phone', async () => {
    await setViewport({width: 320, height: 640});
    const options = choice.options.map(({id}) => ({id, text: id.repeat(2000)}));
    const quiz = await showQuiz(withItems([{...choice, options, stem: 'x'.repeat(500)}]));
    await click(quiz, 'fieldset input', 1);
    await click(quiz, 'button[type=submit]');
    expect(overflow(quiz)).to.be.at.most(0);
    expect(overflow(document.documentElement)).to.be.at.most(0);
    await setViewport({width: 800, height: 600});
  });

  for (const direction of ['ltr', 'rtl']) {
    it(`every screen fits 320 px with text at 200 %, ${direction}`, async () => {
      await setViewport({width: 320, height: 640});
      const place = await fixture<HTMLElement>(html`<div dir=${direction} style="font-size: 200%"></div>`);
      const quiz = document.createElement('migration-quiz');
      quiz.quiz = document_;
      if (direction === 'rtl') quiz.lang = 'ar';
      place.append(quiz);
      await ready(quiz);
      for (let i = 0; i < document_.items.length; i++) {
        expect(overflow(quiz), `item ${i}`).to.be.at.most(0);
        quiz.shadowRoot?.querySelectorAll('section *').forEach((element) => {
          const {left, right} = element.getBoundingClientRect();
          if (!element.closest('.hidden, svg') && right - left > 0) {
            expect(right, nameOf(element)).to.be.at.most(innerWidth + 1);
            expect(left, nameOf(element)).to.be.at.least(-1);
          }
        });
        await answer(quiz);
        await click(quiz, 'button[type=submit]');
        expect(overflow(quiz), `item ${i}, graded`).to.be.at.most(0);
        await click(quiz, 'button[type=submit]');
      }
      expect(overflow(quiz), 'result').to.be.at.most(0);
      await setViewport({width: 800, height: 600});
    });
  }

  it('right-to-left text in a left-to-right page reads its own way', async () => {
    const quiz = await showQuiz({
      ...withItems([{...choice, stem: 'من فتح القاعة القديمة؟'}]),
      language: 'ar',
    });
    const stem = quiz.shadowRoot?.querySelector('[part=stem]');
    expect(getComputedStyle(stem!).direction).to.equal('rtl');
    expect(getComputedStyle(quiz).direction).to.equal('ltr');
  });

  it('targets are at least 44 pixels high', async () => {
    const quiz = await showQuiz(document_);
    for (const target of quiz.shadowRoot?.querySelectorAll('button, [part~=option]') ?? []) {
      expect(target.getBoundingClientRect().height, nameOf(target)).to.be.at.least(44);
    }
  });

  it('keeps its place while it loads, and moves nothing around it', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const quiz = document.createElement('migration-quiz');
    place.append(quiz);
    await quiz.updateComplete;
    const before = quiz.getBoundingClientRect().height;
    await ready(quiz);
    expect(Math.abs(quiz.getBoundingClientRect().height - before)).to.be.below(before / 2);
    expect(before).to.be.above(200);
  });

  it('state shows in forced colours', async () => {
    await executeServerCommand('media-features', [{name: 'forced-colors', value: 'active'}]);
    const quiz = await showQuiz(document_);
    await click(quiz, 'fieldset input', 1);
    const [, chosen] = quiz.shadowRoot?.querySelectorAll('[part~=option]') ?? [];
    expect(getComputedStyle(chosen!).borderTopStyle).to.equal('solid');
    await click(quiz, 'button[type=submit]');
    expect(textOf(quiz, 'verdict')).to.equal('Not correct');
    await executeServerCommand('media-features', []);
  });

  it('takes no style from the page, and gives it none', async () => {
    const style = document.createElement('style');
    style.textContent =
      'p, legend, button, label { color: rgb(1, 2, 3) !important; display: none !important }';
    document.head.append(style);
    const paragraph = await fixture<HTMLElement>(html`<section><h2>Title</h2></section>`);
    const before = getComputedStyle(paragraph.firstElementChild!).marginTop;
    const quiz = await showQuiz(document_);
    expect(getComputedStyle(quiz.shadowRoot!.querySelector('button')!).display).not.to.equal('none');
    expect(getComputedStyle(paragraph.firstElementChild!).marginTop).to.equal(before);
    style.remove();
  });

  it('takes its font from the page', async () => {
    const place = await fixture<HTMLElement>(html`<div style="font: 20px monospace"></div>`);
    const quiz = document.createElement('migration-quiz');
    quiz.quiz = document_;
    place.append(quiz);
    await ready(quiz);
    for (const element of quiz.shadowRoot?.querySelectorAll('button, input, legend, p') ?? []) {
      if ((element as HTMLInputElement).type !== 'radio') {
        expect(getComputedStyle(element).fontFamily, nameOf(element)).to.equal('monospace');
      }
    }
  });
});
