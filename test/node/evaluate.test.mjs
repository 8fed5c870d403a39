import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const FIXTURES = 'test/fixtures/articles';

const evaluate = (...args) =>
  spawnSync(process.execPath, ['scripts/evaluate.mjs', ...args], {cwd: root, encoding: 'utf8'});

const dataOf = (page) =>
  JSON.parse(/<script type="application\/json" id="sheet">([^<]*)<\/script>/.exec(page)[1]);

describe('npm run evaluate', () => {
  let folder;
  before(() => (folder = mkdtempSync(join(tmpdir(), 'evaluate-'))));
  after(() => rmSync(folder, {recursive: true}));

  describe('on the briefs', () => {
    const names = readdirSync(join(root, FIXTURES))
      .filter((file) => file.endsWith('.txt'))
      .map((file) => file.replace('.txt', ''));
    let run;
    let result;
    let sheet;
    before(() => {
      const [html, json] = [join(folder, 'sheet.html'), join(folder, 'all.json')];
      run = evaluate(FIXTURES, '--seed', '0', '--count=6', '--sheet', html, '--json', json);
      result = JSON.parse(readFileSync(json, 'utf8'));
      sheet = readFileSync(html, 'utf8');
    });

    it('exits with 0 and says nothing on standard error', () => {
      assert.equal(run.stderr, '');
      assert.equal(run.status, 0);
    });

    it('prints a row a file, the total and the medians', () => {
      for (const {name, words, kept} of result.articles) {
        const row = run.stdout.split('\n').find((line) => line.startsWith(`${name} `));
        assert.ok(row, name);
        assert.deepEqual(row.split(/\s+/)[1], String(words));
        assert.deepEqual(row.split(/\s+/)[5], String(kept));
      }
      assert.deepEqual(
        result.articles.map(({name}) => name),
        names,
      );
      assert.match(run.stdout, /^total +\d/m);
      assert.match(run.stdout, /^median of 300\+ +\d/m);
    });

    it('adds up', () => {
      const {summary, articles} = result;
      const refused = Object.values(summary.refused).reduce((sum, times) => sum + times, 0);
      assert.equal(summary.kept + summary.spare + refused, summary.candidates);
      assert.equal(summary.kept, articles.flatMap(({items}) => items).length);
      assert.ok(articles.every(({items}) => items.length <= 6));
      assert.equal(summary.expected.facts, 168);
    });

    it('finds the same twice', () => {
      assert.equal(result.summary.flaws['not-the-same-twice'], undefined);
    });

    it('writes a sheet with every article that has items', () => {
      const data = dataOf(sheet);
      const shown = data.articles.map(({name, items}) => [name, items.map(({id}) => id)]);
      const kept = result.articles.map(({name, items}) => [name, items.map(({id}) => id)]);
      assert.deepEqual(
        shown,
        kept.filter(([, items]) => items.length),
      );
      assert.equal(data.seed, '0');
    });
  });

  it('shows an article in any state a row: empty, without a fact, with markup and lone surrogates', () => {
    const texts = {
      empty: '',
      plain: 'Nothing to ask for here.',
      markup:
        '</script><script>alert(1)</script>\n\n<img src=x onerror=alert(1)> hired 12 people on Monday \ud800.\n',
    };
    for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, `${name}.txt`), text);
    const html = join(folder, 'odd.html');
    const {status, stdout, stderr} = evaluate(folder, '--sheet', html);
    assert.equal(stderr, '');
    assert.equal(status, 0);
    for (const name of Object.keys(texts)) assert.match(stdout, new RegExp(`^${name} `, 'm'));
    const page = readFileSync(html, 'utf8');
    assert.equal(page.match(/<script/g).length, 2);
    assert.doesNotMatch(page, /<img/);
  });

  describe('refuses with exit code 2 and one message', () => {
    const rows = [
      ['no folder', [], /^evaluate: Expected one folder .* but received 0\n$/],
      ['two folders', [FIXTURES, FIXTURES], /^evaluate: Expected one folder .* but received 2\n$/],
      ['a folder that is not there', ['nowhere'], /^evaluate: Expected a folder but received "nowhere"\n$/],
      ['a file', ['package.json'], /^evaluate: Expected a folder but received "package.json"\n$/],
      [
        'a folder without articles',
        ['bench'],
        /^evaluate: Expected \.txt files in "bench" but received none\n$/,
      ],
      [
        'a seed without value',
        [FIXTURES, '--seed'],
        /^evaluate: Expected a value after --seed but received none\n$/,
      ],
      [
        'an option for a seed',
        [FIXTURES, '--seed', '--sheet'],
        /^evaluate: Expected a value after --seed .* --sheet\n$/,
      ],
      ['count 0', [FIXTURES, '--count', '0'], /^evaluate: Expected --count to be a whole number .* "0"\n$/],
      [
        'count −1',
        [FIXTURES, '--count', '-1'],
        /^evaluate: Expected --count to be a whole number .* "-1"\n$/,
      ],
      [
        'count abc',
        [FIXTURES, '--count=abc'],
        /^evaluate: Expected --count to be a whole number .* "abc"\n$/,
      ],
      ['an unknown option', [FIXTURES, '--seeds', '1'], /^evaluate: Expected npm run evaluate .* --seeds\n$/],
    ];
    for (const [name, args, message] of rows) {
      it(name, () => {
        const {status, stdout, stderr} = evaluate(...args);
        assert.match(stderr, message);
        assert.equal(status, 2);
        assert.equal(stdout, '');
      });
    }

    it('expectations that are no list', () => {
      const broken = mkdtempSync(join(folder, 'broken-'));
      writeFileSync(join(broken, 'a.txt'), 'One.');
      writeFileSync(join(broken, 'a.facts.json'), '{"facts": 3}');
      const {status, stderr} = evaluate(broken);
      assert.match(
        stderr,
        /^evaluate: Expected a list of \{kind, answer, quote\} at \/facts in .* but received another\n$/,
      );
      assert.equal(status, 2);
    });
  });
});
