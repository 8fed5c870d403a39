import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, beforeEach, describe, it} from 'node:test';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {puppeteerCore} from '@web/test-runner-chrome';
import {chromium} from '../../scripts/chromium.mjs';
import {sheetPage} from '../../scripts/evaluate/sheet.mjs';

const PAYLOAD =
  '</script><script>window.hacked=1</script><img src=x onerror="window.hacked=1"> \u2028 \ud800';
const TEXT = `A title\n\nThe mayor met ${PAYLOAD} on Monday. Nine people came.`;
const QUOTE = 'Nine people came.';

const item = (id, rest) => ({
  id,
  kind: 'quantity',
  type: 'choice',
  stem: `How many people came? ${PAYLOAD}`,
  points: 1,
  options: ['Seven', 'Nine', 'Ten', PAYLOAD].map((text, i) => ({id: 'abcd'[i], text})),
  key: ['b'],
  evidence: [{quote: QUOTE, start: TEXT.indexOf(QUOTE), end: TEXT.length}],
  ...rest,
});

const ARTICLES = [
  {
    name: PAYLOAD,
    title: 'A title',
    words: 300,
    text: TEXT,
    paragraphs: [
      {start: 0, end: 7, kind: 'title'},
      {start: 9, end: TEXT.length, kind: 'body'},
    ],
    items: [
      item('first'),
      item('second', {type: 'multiple', key: ['a', 'b']}),
      item('third', {type: 'number', options: undefined, key: {value: 9, tolerance: 0, unit: PAYLOAD}}),
      item('fourth', {type: 'true-false', options: undefined, key: ['true']}),
      item('fifth', {
        type: 'match',
        prompts: [{id: 'p', text: PAYLOAD}],
        key: [['p', 'd']],
      }),
    ],
    flaws: [{flaw: 'stem-long', item: 'first'}],
  },
  {name: 'silent', title: '', words: 500, text: '', paragraphs: [], items: [], flaws: []},
];

describe('the reading sheet', {timeout: 60_000}, () => {
  let folder;
  let url;
  let browser;
  let page;
  let errors;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'sheet-'));
    const file = join(folder, 'sheet.html');
    writeFileSync(file, await sheetPage({seed: PAYLOAD, count: 10, articles: ARTICLES}));
    url = pathToFileURL(file).href;
    browser = await puppeteerCore.launch(await chromium());
  });
  after(async () => {
    await browser?.close();
    rmSync(folder, {recursive: true});
  });

  beforeEach(async () => {
    await page?.close();
    page = await (await browser.createBrowserContext()).newPage();
    errors = [];
    page.on('pageerror', ({message}) => errors.push(message));
    page.on('console', (message) => errors.push(message.text()));
    await page.goto(url);
  });

  const press = async (...keys) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const textOf = (selector) => page.$eval(selector, (element) => element.innerText);
  const kept = () =>
    page.evaluate(() => Object.values(JSON.parse(Object.values(window.localStorage)[0]).records));

  it('shows markup as text', async () => {
    assert.equal(await page.evaluate(() => window.hacked), undefined);
    assert.equal(await page.$('img'), null);
    assert.equal((await page.$$('script')).length, 2);
    assert.ok((await textOf('.stem')).includes('<img src=x onerror="window.hacked=1">'));
    await page.focus('.item');
    await press('o');
    assert.ok((await textOf('.text')).includes('</script><script>window.hacked=1</script>'));
    assert.deepEqual(errors, []);
  });

  it('hides article, key and evidence until asked for', async () => {
    assert.equal(await page.$eval('.text', (text) => text.checkVisibility()), false);
    const visible = (selector) =>
      page.$$eval(selector, (all) => all.some((one) => one.checkVisibility({visibilityProperty: true})));
    for (const hidden of ['.key', '.keyed', '.answer', 'mark'])
      assert.equal(await visible(hidden), false, hidden);
    await page.focus('.item');
    await press('o');
    assert.equal(await page.$('mark'), null);
    assert.equal(await visible('.answer'), true);
    await page.focus('.item');
    await press('k');
    assert.equal(await textOf('mark'), QUOTE);
    assert.match(
      await textOf('.key'),
      /^Key: Nine\s+Nine people came\.\s+Flaws found automatically: stem-long\./,
    );
  });

  it('is filled in by keyboard alone, and sums up', async () => {
    await page.focus('.item');
    await press('2', 'o');
    await press('Tab'); // out of the article, into its first item
    await press('1', 'k', 'd', 'c', 'a');
    await press('n', '1', '2', 'k');
    await page.keyboard.down('Shift');
    await press('Digit3');
    await page.keyboard.up('Shift');
    await press('x', 'm');
    await page.keyboard.type('new article 1');
    await press('Tab');
    const [first, second] = await kept();
    assert.deepEqual(first, {
      guess: 'b',
      answer: 'a',
      shown: true,
      failed: [],
      worth: 2,
      distractors: {a: 2, c: 2, d: 2},
      flaws: null,
      verdict: 'ACCEPT',
      note: '',
    });
    assert.equal(second.answer, 'a b');
    assert.deepEqual(second.failed, ['G3']);
    assert.equal(second.verdict, 'REJECT');
    assert.equal(second.note, 'new article 1');
    const summary = await textOf('.summary');
    for (const row of [
      /ACCEPT\s+50 % \(1 of 2\)/,
      /First failing gate\s+G3 1/,
      /four options\s+100 % \(1 of 1\)/,
    ]) {
      assert.match(summary, row);
    }
    assert.deepEqual(errors, []);
  });

  it('lets single keys be switched off', async () => {
    await page.click('.toolbar summary');
    await page.click('.toolbar input[type=checkbox]');
    await page.focus('.item');
    await press('1', 'k', 'n');
    assert.equal(await page.evaluate(() => window.localStorage.length), 0);
  });

  it('keeps the verdicts over a reload, exports and imports them', async () => {
    await page.focus('.item');
    await press('2', 'k', 'a');
    await page.reload();
    assert.equal(await page.$eval('.item', ({dataset}) => dataset.verdict), 'ACCEPT');
    const downloaded = page.evaluate(() => {
      const made = URL.createObjectURL;
      return new Promise((resolve) => {
        URL.createObjectURL = (blob) => (resolve(blob.text()), made.call(URL, blob));
      });
    });
    await (await page.$('::-p-aria(Export verdicts)')).click();
    const file = join(folder, 'verdicts.json');
    writeFileSync(file, await downloaded);
    assert.equal(JSON.parse(readFileSync(file, 'utf8')).verdicts[0].verdict, 'ACCEPT');

    await page.evaluate(() => window.localStorage.clear());
    await page.reload();
    assert.equal(await page.$eval('.item', ({dataset}) => dataset.verdict), '');
    await (await page.$('input[type=file]')).uploadFile(file);
    await page.waitForFunction(() => document.querySelector('[role=status]').textContent);
    assert.equal(await textOf('[role=status]'), '1 of 1 verdicts were taken.');
    assert.equal(await page.$eval('.item', ({dataset}) => dataset.verdict), 'ACCEPT');
    assert.deepEqual(errors, []);
  });

  it('says what is wrong with a file that holds no verdicts', async () => {
    const file = join(folder, 'wrong.json');
    writeFileSync(file, '{"format": "<b>"}');
    await (await page.$('input[type=file]')).uploadFile(file);
    await page.waitForFunction(() => document.querySelector('[role=status]').textContent);
    assert.match(
      await textOf('[role=status]'),
      /^Nothing was taken from wrong\.json: Expected format .* but received "<b>"$/,
    );
  });

  for (const scheme of ['light', 'dark']) {
    it(`has nothing for axe to find in ${scheme}`, async () => {
      await page.setBypassCSP(true);
      await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
      await page.reload();
      await page.focus('.item');
      await press('2', 'k', 'x', 'o');
      await page.evaluate(readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8'));
      const {violations} = await page.evaluate(() => window.axe.run());
      assert.deepEqual(
        violations.map(({id, nodes}) => [id, nodes[0].html]),
        [],
      );
    });
  }

  it('fits a screen of 320 px', async () => {
    await page.setViewport({width: 320, height: 600});
    await page.focus('.item');
    await press('o');
    await page.focus('.item');
    await press('k');
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
  });
});
