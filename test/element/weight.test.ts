import {expect} from '@open-wc/testing';
import type {MigrationQuiz} from '../../src/index.js';
import {click, loadQuiz, ready, textOf, until} from './quiz-page.js';

const BUILT = new URL('../../dist/migration-quiz.min.js', import.meta.url);

/** The script and all that it imports at once, as `scripts/size.mjs` counts it. */
async function importedBy(address: URL, found = new Set<string>()): Promise<Set<string>> {
  if (found.has(address.href)) return found;
  found.add(address.href);
  const code = await (await fetch(address)).text();
  for (const [, path] of code.matchAll(/\b(?:from|import)\s*"(\.[^"]+)"/g)) {
    await importedBy(new URL(path as string, address), found);
  }
  return found;
}

describe('what a page with a simple quiz fetches', () => {
  before(async function () {
    // Only after a build can it be known.
    if (!(await fetch(BUILT, {method: 'HEAD'})).ok) this.skip();
  });

  it('is the script alone, from the first screen to the score', async () => {
    const ferries = await loadQuiz('ferries');
    const items = ferries.items.filter(({type}) => /^(choice|multiple|true-false)$/.test(type));
    expect(new Set(items.map(({type}) => type)).size).to.equal(3);
    const json = JSON.stringify({...ferries, items}).replace(/</g, '\\u003c');
    const frame = document.createElement('iframe');
    frame.srcdoc = `<!doctype html><html lang="en"><script type="module" src="${BUILT.href}"></script>
      <migration-quiz><script type="application/json">${json}</script></migration-quiz>`;
    document.body.append(frame);
    const quiz = await until(
      () => frame.contentDocument?.querySelector<MigrationQuiz>('migration-quiz:defined'),
      'the element',
    );
    await ready(quiz);
    for (const item of items) {
      await click(quiz, 'fieldset input', 1);
      await click(quiz, 'button[type=submit]');
      expect(textOf(quiz, 'quote')).to.equal(item.evidence[0]?.quote);
      await click(quiz, 'button[type=submit]');
    }
    expect(textOf(quiz, 'score')).to.match(/^[\d.]+ of \d+ points$/);
    const resources = frame.contentWindow?.performance.getEntriesByType('resource') ?? [];
    expect(resources.map(({name}) => name).sort()).to.deep.equal([...(await importedBy(BUILT))].sort());
    frame.remove();
  });
});
