import {aTimeout, expect} from '@open-wc/testing';
import type {Quiz} from '../../src/quiz/quiz.js';
import {answer, click, loadQuiz, showQuiz, textsOf} from './quiz-page.js';

const PAYLOADS = [
  '<img src=x onerror="window.hit = 1">',
  '<script>window.hit = 1</script>',
  '"><svg onload="window.hit = 1">',
  "' onfocus='window.hit = 1' autofocus='",
  'javascript:window.hit = 1',
  '${window.hit = 1} {{window.hit = 1}}',
  '<!--?lit$0--> <template><b>',
  '</blockquote></form><style>*{display:none}</style>',
];

/** Puts the payload into every text of a document that is shown, ids and the closed lists left alone. */
function infect(value: unknown, payload: string, key = ''): unknown {
  if (typeof value === 'string') {
    return ['format', 'language', 'id', 'type', 'kind', 'url', 'published', 'key'].includes(key)
      ? value
      : `${value} ${payload}`;
  }
  if (Array.isArray(value)) return value.map((one) => infect(one, payload, key));
  if (typeof value !== 'object' || value === null) return value;
  const copy = Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, infect(one, payload, name)]),
  );
  if ('quote' in copy && typeof copy.quote === 'string') copy.end = Number(copy.start) + copy.quote.length;
  return copy;
}

describe('markup in a text', () => {
  for (const payload of PAYLOADS) {
    it(`is text: ${payload}`, async () => {
      const page = window as {hit?: number};
      delete page.hit;
      const quiz = await showQuiz(infect(await loadQuiz('ferries'), payload));
      const {items} = quiz.quiz as Quiz;
      for (const {type, stem} of items) {
        expect(textsOf(quiz, '[part=stem]')[0]?.replace(/blank ?/, '_____')).to.equal(
          stem.replace(/\s+/g, ' '),
        );
        await answer(quiz, {text: type === 'number' ? '4200' : payload});
        await click(quiz, 'button[type=submit]');
        await click(quiz, 'button[type=submit]');
      }
      const all = quiz.shadowRoot as ShadowRoot;
      expect(all.querySelector('[part=review]'), 'the review').not.to.equal(null);
      expect(all.textContent).to.contain(payload);
      expect(
        all.querySelector('img, script, template, style, b b, [onerror], [onload], [onfocus], [autofocus]'),
      ).to.equal(null);
      await aTimeout(20);
      expect(page.hit).to.equal(undefined);
    });
  }

  it('in an address makes no quiz, and no link', async () => {
    const document = await loadQuiz('ferries');
    const quiz = await showQuiz({
      ...document,
      source: {...document.source, url: 'javascript:window.hit = 1'},
    });
    expect(quiz.shadowRoot?.querySelector('form')).to.equal(null);
    expect(quiz.shadowRoot?.querySelector('a')).to.equal(null);
  });
});
