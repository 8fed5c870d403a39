import {expect, fixture, html} from '@open-wc/testing';
import type {MigrationQuiz} from '../../src/index.js';
import {click, fixtureUrl, ready, textOf, until} from './quiz-page.js';

describe('a page under a strict policy', () => {
  it('shows quizzes of every source, and the policy has nothing to object', async () => {
    const frame = await fixture<HTMLIFrameElement>(
      html`<iframe src=${fixtureUrl('pages/policy.html')} width="600" height="900"></iframe>`,
    );
    await new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
    const page = frame.contentWindow as unknown as {
      document: Document;
      violations: string[];
      errors: string[];
    };
    const quizzes = [...page.document.querySelectorAll<MigrationQuiz>('migration-quiz')];
    for (const quiz of quizzes) {
      quiz.scrollIntoView();
      await until(() => quiz.shadowRoot, `${quiz.id} to be defined`);
      await ready(quiz);
    }
    const [embedded, , inline] = quizzes as [MigrationQuiz, MigrationQuiz, MigrationQuiz];
    expect(textOf(embedded, 'stem')).not.to.equal('');
    expect(textOf(inline, 'stem')).to.equal('The ferry crews of Port Ellery walked out.');
    await click(inline, 'input');
    await click(inline, 'button[type=submit]');
    await click(inline, 'button[type=submit]');
    expect(textOf(inline, 'score')).to.equal('1 of 1 point');
    expect(page.violations).to.deep.equal([]);
    expect(page.errors).to.deep.equal([]);
  });
});
