import {expect, html} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
// A script of the old kind: it puts itself on the window.
import 'axe-core/axe.min.js';
import type Axe from 'axe-core';
import {answer, click, loadQuiz, show, showQuiz} from './quiz-page.js';
import type {MigrationQuiz} from '../../src/index.js';

declare global {
  interface Window {
    readonly axe: typeof Axe;
  }
}

const scheme = (value: 'light' | 'dark') =>
  executeServerCommand('media-features', [{name: 'prefers-color-scheme', value}]);

async function expectClean(quiz: MigrationQuiz, screen: string) {
  // Colours that are mixed only settle once they are drawn.
  await new Promise(requestAnimationFrame);
  const {violations} = await window.axe.run(quiz, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: {region: {enabled: false}, 'page-has-heading-one': {enabled: false}},
  });
  const found = violations.map(
    ({id, nodes}) =>
      `${id}: ${nodes.map(({html, failureSummary}) => `${html} ${failureSummary}`).join('\n')}`,
  );
  expect(found, screen).to.deep.equal([]);
}

describe('axe finds nothing', () => {
  before(() => {
    document.documentElement.style.colorScheme = 'light dark';
    document.documentElement.style.background = 'Canvas';
  });
  after(async () => {
    document.documentElement.removeAttribute('style');
    await executeServerCommand('media-features', []);
  });

  for (const colours of ['light', 'dark'] as const) {
    it(`on any screen, ${colours}`, async () => {
      await scheme(colours);
      const quiz = await showQuiz(await loadQuiz('ferries'));
      const {items} = await loadQuiz('ferries');
      for (const [position, {type}] of items.entries()) {
        await expectClean(quiz, `${type}, open`);
        await click(quiz, 'button[type=submit]');
        await expectClean(quiz, `${type}, with an error`);
        if (type !== 'order') {
          await answer(quiz, {position: position % 2});
          await click(quiz, 'button[type=submit]');
        }
        await expectClean(quiz, `${type}, graded`);
        await click(quiz, 'button[type=submit]');
      }
      await expectClean(quiz, 'result');
    }).timeout(60_000);

    it(`in an exam, with all its tools, in Arabic, ${colours}`, async () => {
      await scheme(colours);
      const quiz = await show(
        html`<migration-quiz
          lang="ar"
          mode="exam"
          hints
          hint-cost="0.5"
          confidence
          time-limit="600"
          .quiz=${await loadQuiz('ferries')}
        ></migration-quiz>`,
      );
      await expectClean(quiz, 'open');
      await click(quiz, '.hint');
      await click(quiz, 'fieldset input', 0);
      await expectClean(quiz, 'answered');
      await click(quiz, '[part=actions] > .main, [part=actions] > button:nth-of-type(3)');
      await expectClean(quiz, 'handing in');
    });

    it(`with flash cards, ${colours}`, async () => {
      await scheme(colours);
      const quiz = await show(
        html`<migration-quiz mode="flash" .quiz=${await loadQuiz('ferries')}></migration-quiz>`,
      );
      await expectClean(quiz, 'to recall');
      await click(quiz, '.main');
      await expectClean(quiz, 'to grade');
    });

    it(`on what stands in for a quiz, ${colours}`, async () => {
      await scheme(colours);
      await expectClean(await showQuiz({}), 'a broken quiz');
      await expectClean(await showQuiz({...(await loadQuiz('ferries')), items: []}), 'a quiz without items');
    });
  }
});
