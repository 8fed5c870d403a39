import {expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import {loadQuiz, showQuiz} from './quiz-page.js';

describe('on paper', () => {
  it('the quiz is a worksheet, with the answer key on a page of its own', async () => {
    const document_ = await loadQuiz('ferries');
    const quiz = await showQuiz(document_);
    const original = window.print;
    let printed = 0;
    window.print = () => printed++;
    await quiz.print();
    window.print = original;
    expect(printed).to.equal(1);
    const paper = quiz.shadowRoot?.querySelector<HTMLElement>('[part=print]');
    expect(getComputedStyle(paper!).display).to.equal('none');
    await executeServerCommand('media-type', 'print');
    try {
      expect(getComputedStyle(paper!).display).to.equal('block');
      expect(getComputedStyle(quiz.shadowRoot!.querySelector('section')!).display).to.equal('none');
      const [sheet, key] = paper?.querySelectorAll('ol') ?? [];
      expect(sheet?.children).to.have.length(document_.items.length);
      expect(sheet?.textContent).to.contain('Ines Calder').and.not.contain('harbour master, Ines');
      expect(getComputedStyle(key!.parentElement!).breakBefore).to.equal('page');
      expect(key?.textContent).to.contain('Carn, Holm, Tressa').and.contain('4,200 passengers');
    } finally {
      await executeServerCommand('media-type', 'screen');
    }
  });
});
