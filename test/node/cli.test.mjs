import assert from 'node:assert/strict';
import {test} from 'node:test';
import {ARTICLE} from './article.mjs';
import {file, runCli, startCli} from './run-cli.mjs';

const article = file('article.txt', ARTICLE);
const GERMAN =
  'Der Hafenrat von Port Selby hat im März neun Fähren verkauft, und die Leute wissen nicht, wie es weitergehen soll. ' +
  'Die Vorsitzende sagte, der Verkauf habe mehr als vier Millionen gebracht, aber das sei noch lange nicht genug.';
const NO_FACTS =
  'It was good. It was very good. And so it is with all of us, or so they say, as they always do.';

/** One message, and no stack trace. */
function expectMessage({err}, pattern) {
  assert.match(err, pattern);
  assert.doesNotMatch(err, /^\s+at /m);
  assert.equal(err.trim().split('\n').length, 1, err);
}

test('generate prints a quiz that check passes, grounding and all', async () => {
  const {code, out, err} = await runCli(['generate', article, '--seed', '1', '--published', '2023-03-04']);
  assert.equal(code, 0, err);
  const quiz = JSON.parse(out);
  assert.equal(quiz.format, 'migration-quiz');
  assert.equal(quiz.seed, '1');
  assert.equal(quiz.title, 'Port Selby sells its ferries');
  assert.equal(quiz.source.published, '2023-03-04');
  assert.equal(out, `${JSON.stringify(quiz, null, 2)}\n`);
  assert.ok(quiz.items.length > 0);
  const checked = await runCli(['check', file('quiz.json', out), '--article', article]);
  assert.equal(checked.code, 0, checked.err);
  assert.match(checked.out, /^quiz\.json: a quiz of \d+ items?, each quote in the article\n$/);
});

test('generate gives the same bytes from a file and from standard input, each time', async () => {
  const [one, two, three] = await Promise.all([
    runCli(['generate', article, '--seed', '7']),
    runCli(['generate', '-', '--seed=7'], ARTICLE),
    runCli(['generate', '--seed', '7'], ARTICLE),
  ]);
  assert.equal(one.code, 0, one.err);
  assert.equal(two.out, one.out);
  assert.equal(three.out, one.out);
});

test('generate takes 0 and nothing for seeds, and seeds with a dash', async () => {
  for (const seed of ['0', '', '-5']) {
    const {code, out, err} = await runCli(['generate', article, '--seed', seed, '--count', '2']);
    assert.equal(code, 0, err);
    assert.equal(JSON.parse(out).seed, seed);
    assert.ok(JSON.parse(out).items.length <= 2);
  }
});

test('generate keeps title and address', async () => {
  const {out} = await runCli(['generate', article, '--title', 'Sold', '--url', 'https://news.example/1']);
  const {title, source} = JSON.parse(out);
  assert.deepEqual([title, source.title, source.url], ['Sold', 'Sold', 'https://news.example/1']);
});

test('generate --explain prints a line for each candidate', async () => {
  const {code, out} = await runCli(['generate', article, '--explain']);
  assert.equal(code, 0);
  const lines = out.trimEnd().split('\n');
  assert.ok(lines.length > 1);
  for (const line of lines) {
    const [verdict, ...cells] = line.split('\t');
    assert.match(verdict, /^(kept|refused|not selected)$/);
    assert.equal(cells.length, 5, line);
  }
});

test('generate prints a quiz without items, and says so, where there is nothing to ask for', async () => {
  const {code, out, err} = await runCli(['generate'], NO_FACTS);
  assert.equal(code, 0, err);
  assert.deepEqual(JSON.parse(out).items, []);
  assert.match(err, /^No fact to ask for was found in standard input: the quiz has no items\.\n$/);
});

test('generate takes what texts are made of', async () => {
  const texts = {
    'a byte order mark': `\uFEFF${ARTICLE}`,
    'Windows line ends': ARTICLE.replaceAll('\n', '\r\n'),
    'control characters': ARTICLE.replaceAll('ferries', 'fer\u0007ries\u001b[31m'),
    markup: ARTICLE.replaceAll('ferries', '<img src=x onerror=alert(1)> ferries'),
    'a replacement character': `${ARTICLE}\nSo it said: \uFFFD.`,
  };
  for (const [what, text] of Object.entries(texts)) {
    const {code, out, err} = await runCli(['generate'], text);
    assert.equal(code, 0, `${what}: ${err}`);
    const checked = await runCli(['check', file('odd.json', out), '--article', file('odd.txt', text)]);
    assert.equal(checked.code, 0, `${what}: ${checked.err}`);
  }
});

test('generate --explain lets no text command the terminal', async () => {
  const {out} = await runCli(['generate', '--explain'], ARTICLE.replaceAll('Port', '\u001b[31mPort\u009b'));
  assert.doesNotMatch(out.replaceAll(/[\t\n]/g, ''), /\p{Cc}/u);
});

test('generate is done with a megabyte of one word', async () => {
  const {code, out} = await runCli(['generate'], 'the '.repeat(262_144));
  assert.equal(code, 0);
  assert.deepEqual(JSON.parse(out).items, []);
  expectMessage(await runCli(['generate'], 'ferry '.repeat(174_763)), /Expected an article in English/);
});

const refused = [
  [['generate'], '', /Expected an article but received an empty text in standard input/],
  [['generate'], ' \n\t\n', /Expected an article but received an empty text in standard input/],
  [
    ['generate'],
    GERMAN,
    /Expected an article in English but received a text that does not look like it in standard input/,
  ],
  [
    ['generate'],
    Buffer.from('abc \xff def', 'latin1'),
    /Expected text in UTF-8 but received byte 0xFF at offset 4 in standard input/,
  ],
  [['generate'], Buffer.from('\uFEFFit was', 'utf16le'), /received byte 0xFF at offset 0/],
  [['generate'], Buffer.from([0xef, 0xbf, 0xbd, 0x20, 0xe2, 0x82]), /received byte 0xE2 at offset 4/],
  [
    ['generate', article, '--count', '0'],
    '',
    /Expected --count to be a whole number of 1 or more but received "0"/,
  ],
  [['generate', article, '--count', '-1'], '', /but received "-1"/],
  [['generate', article, '--count=-1'], '', /but received "-1"/],
  [['generate', article, '--count', 'abc'], '', /but received "abc"/],
  [['generate', article, '--count', '1.5'], '', /but received "1.5"/],
  [['generate', article, '--count', ''], '', /but received ""/],
  [['generate', article, '--count'], '', /Expected a value behind --count but received nothing/],
  [
    ['generate', article, '--published', 'yesterday'],
    '',
    /Expected --published to be a day as YYYY-MM-DD but received "yesterday"/,
  ],
  [['generate', article, '--published', '2023-02-29'], '', /but received "2023-02-29"/],
  [
    ['generate', article, '--url', 'javascript:alert(1)'],
    '',
    /Expected --url to be an http or https address/,
  ],
  [['generate', 'none.txt'], '', /Expected a file but received no such file \("none\.txt"\)/],
  [['generate', '.'], '', /Expected a file but received a directory/],
  [['generate', article, 'more.txt'], '', /Expected one article but received another, "more\.txt"/],
  [['generate', '--colour'], '', /Expected an option \(--count, .*\) but received --colour/],
  [
    ['generate', article, '--article', 'x'],
    '',
    /Expected an option of generate \(.*\) but received --article/,
  ],
  [['generate', '--explain=yes'], '', /Expected --explain by itself/],
  [['grade'], '', /Expected a command \(generate, check\) but received "grade"/],
  [['constructor'], '', /Expected a command \(generate, check\) but received "constructor"/],
  [['check'], '', /Expected a QUIZ to check but received nothing/],
  [['check', 'none.json'], '', /no such file/],
  [['check', '-'], '', /^-: Expected JSON but received nothing$/m],
  [['check', '-'], '<!doctype html>', /Expected JSON but received a web page/],
  [['check', '-'], '{"format": "migration-quiz", "ite', /JSON that breaks off after 33 characters/],
  [
    ['check', '-'],
    '{"format": "migration-quiz", "version": 2}',
    /Expected version 1 or older but received 2 at \/version/,
  ],
  [['check', '-', '--article', '-'], '', /Expected one text on standard input but received two/],
];
for (const [args, input, message] of refused) {
  test(`${args.join(' ')} is refused: ${message.source}`, async () => {
    const result = await runCli(args, input);
    assert.equal(result.code, 2, result.err);
    assert.equal(result.out, '');
    expectMessage(result, message);
  });
}

test('check prints every fault with its place, and finds quotes that are not there', async () => {
  const evidence = [{quote: 'nine ferries', start: 3, end: 15}];
  const item = {id: 'a', kind: 'quantity', type: 'number', stem: 'How many?', points: 1, evidence};
  const quiz = {format: 'migration-quiz', version: 1, title: '', language: 'en'};
  const write = (items) => file('faulty.json', JSON.stringify({...quiz, items}));

  const faulty = await runCli(['check', write([item, {...item, stem: ''}])]);
  assert.equal(faulty.code, 2);
  assert.deepEqual(faulty.err.trimEnd().split('\n'), [
    'faulty.json: Expected an object but received nothing at /items/0/key',
    'faulty.json: Expected an id of its own but received "a" at /items/1/id',
    'faulty.json: Expected a text that is not blank but received "" at /items/1/stem',
    'faulty.json: Expected an object but received nothing at /items/1/key',
  ]);

  const sound = write([{...item, key: {value: 9, tolerance: 0}}]);
  assert.equal((await runCli(['check', sound])).out, 'faulty.json: a quiz of 1 item\n');
  const ungrounded = await runCli(['check', sound, '--article', article]);
  assert.equal(ungrounded.code, 2);
  expectMessage(ungrounded, /received "nine ferries" at \/items\/0\/evidence\/0/);
});

test('help, version, and help when nothing is asked', async () => {
  const [help, short, version, nothing] = await Promise.all(
    [['--help'], ['generate', '-h'], ['--version'], []].map((args) => runCli(args)),
  );
  assert.equal(help.code, 0);
  assert.match(help.out, /migration-quiz generate \[FILE\|-\]/);
  assert.equal(short.out, help.out);
  assert.match(version.out, /^\d+\.\d+\.\d+\n$/);
  assert.deepEqual([nothing.code, nothing.out, nothing.err], [2, '', help.out]);
});

test('a reader that has had enough is no error', async () => {
  const child = startCli(['generate', article]);
  child.stdout.destroy();
  let err = '';
  child.stderr.on('data', (chunk) => (err += chunk));
  const code = await new Promise((resolve) => child.on('close', resolve));
  assert.equal(err, '');
  assert.equal(code, 0);
});
