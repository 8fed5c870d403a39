// What a page loads of dist/migration-quiz.min.js, as gzip at its best level. 1 kB is 1024 bytes.
import {existsSync, readFileSync} from 'node:fs';
import {basename, dirname, join, relative} from 'node:path';
import {fileURLToPath} from 'node:url';
import {gzipSync} from 'node:zlib';
import {parseAst} from 'rollup/parseAst';

const KB = 1024;
const dist = fileURLToPath(new URL('../dist', import.meta.url));
const entry = join(dist, 'migration-quiz.min.js');

/**
 * Chunks, by name, that a simple quiz (picked answers, mode `immediate`) fetches on the way from its first screen to its
 * score: none. `test/element/weight.test.ts` takes such a quiz and sees to it that this is so.
 */
const TAKING = [];

/** What such a quiz may cost in all, and what reading an article may add, with what we aim at, in kB. */
const PREPARED = {limit: 15, aim: 12};
const READING = {limit: 180, aim: 160};

/** What is fetched only to read an article: where it begins, by chunk name. The worker is begun by its address. */
const READERS = ['host-article', 'reading'];
const nameOf = (file) => basename(file).replace(/(-[\w-]{8})?\.js$/, '');

if (!existsSync(entry))
  fail(`Expected a build but received none: run npm run build first (${relative('.', entry)})`);

const page = closure([entry]);
// Not what lies in the folder: that may be from an earlier build.
const later = [
  ...new Set(page.flatMap((file) => importsOf(file, true).map((path) => join(dirname(file), path)))),
];
const worker = join(dist, 'min', 'read-worker.js');
const isReader = (file) => READERS.includes(nameOf(file));
const reader = outside(closure([...later.filter(isReader), ...(existsSync(worker) ? [worker] : [])], page));
const isTaking = (file) => TAKING.includes(nameOf(file));
const taken = closure([entry, ...later.filter(isTaking)]);
const others = outside(later).filter((file) => !isReader(file) && !isTaking(file));

if (later.filter(isTaking).length < TAKING.length)
  fail(`Expected chunks ${TAKING.join(', ')} but some are missing`);
if (!reader.length) fail(`Expected chunks that read an article (${READERS.join(', ')}) but found none`);

const rows = [
  row('a prepared quiz, to its score', taken, PREPARED),
  row('of which to show it', page),
  row('reading an article adds', reader, READING),
  ...others.map((file) => row(`+ ${nameOf(file)}, where needed`, outside(closure([file])))),
];
for (const {name, bytes, limit, aim} of rows) {
  const size = bytes / KB;
  const over = size > aim ? `, ${(size - aim).toFixed(2)} above the ${aim} aimed at` : '';
  console.log(`${name.padEnd(36)} ${size.toFixed(2).padStart(7)} kB${limit ? ` of ${limit} kB${over}` : ''}`);
}

const heavy = rows.filter(({bytes, limit}) => limit && bytes > limit * KB);
if (heavy.length) {
  fail(
    heavy
      .map(
        ({name, bytes, limit}) =>
          `Expected "${name}" to weigh ${limit} kB or less but received ${(bytes / KB).toFixed(2)} kB`,
      )
      .join('\n'),
  );
}

function row(name, files, {limit, aim} = {}) {
  const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(file), {level: 9}).length, 0);
  return {name, bytes, limit, aim};
}

/** Those of the files that a page has not loaded anyway. */
function outside(files) {
  return files.filter((file) => !page.includes(file));
}

/** The files and all that they import; with what is `there` already, also all that they import later. */
function closure(files, there) {
  const found = new Set(files);
  for (const file of found) {
    if (there?.includes(file)) continue;
    for (const imported of importsOf(file, !!there)) found.add(join(dirname(file), imported));
  }
  return [...found];
}

function importsOf(file, dynamic) {
  const sources = [];
  visit(parseAst(readFileSync(file, 'utf8')));
  return sources.filter((source) => source.startsWith('.'));

  function visit(node) {
    if (Array.isArray(node)) return node.forEach(visit);
    if (!node || typeof node !== 'object') return;
    const now = /^(Import|ExportNamed|ExportAll)Declaration$/.test(node.type);
    if ((now || (dynamic && node.type === 'ImportExpression')) && node.source?.value)
      sources.push(node.source.value);
    Object.values(node).forEach(visit);
  }
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
