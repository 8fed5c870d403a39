import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {checkGrounding, checkQuiz, generateQuiz, readArticle} from '../../dist/core.js';
import {runCli} from './run-cli.mjs';

const BRIEFS = new URL('../fixtures/articles/', import.meta.url);
const texts = readdirSync(BRIEFS)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => new URL(file, BRIEFS));

for (const [i, url] of texts.entries()) {
  const file = fileURLToPath(url);
  const seed = ['1', '0', '', 'é'][i % 4];
  test(`the command prints the quiz that the core makes: ${file.slice(file.lastIndexOf('/') + 1)}`, async () => {
    const text = readFileSync(url, 'utf8');
    const {code, out, err} = await runCli(['generate', file, `--seed=${seed}`, '--count=9']);
    assert.equal(err, '');
    assert.equal(code, 0);
    const quiz = generateQuiz(readArticle(text), {seed, count: 9});
    assert.equal(out, `${JSON.stringify(quiz, null, 2)}\n`);
    assert.deepEqual(checkQuiz(quiz).problems, undefined);
    assert.deepEqual(checkGrounding(quiz, text).problems, []);
  });
}

test('a quiz reads no clock and draws no chance of its own', async () => {
  const text = readFileSync(texts[0], 'utf8');
  const before = JSON.stringify(generateQuiz(readArticle(text), {seed: '1'}));
  const {now} = Date;
  const {random} = Math;
  try {
    Date.now = () => assert.fail('Expected nobody to ask for the time');
    Math.random = () => assert.fail('Expected nobody to draw');
    assert.equal(JSON.stringify(generateQuiz(readArticle(text), {seed: '1'})), before);
  } finally {
    Date.now = now;
    Math.random = random;
  }
});
