// `npm run evaluate -- DIR`: how good the quizzes of a folder of articles are. See docs/evaluate.md.
import {writeFileSync} from 'node:fs';
import {readArguments} from './evaluate/arguments.mjs';
import {loadCore} from './evaluate/core.mjs';
import {askExpected} from './evaluate/expected.mjs';
import {measureArticle} from './evaluate/measure.mjs';
import {Misuse} from './evaluate/misuse.mjs';
import {readFolder} from './evaluate/read-folder.mjs';
import {report} from './evaluate/report.mjs';
import {sheetPage} from './evaluate/sheet.mjs';
import {summarize} from './evaluate/summary.mjs';

function write(option, file, content) {
  try {
    writeFileSync(file, content);
  } catch ({message}) {
    throw new Misuse(`Expected a file that can be written for ${option} but received ${file}: ${message}`);
  }
}

async function evaluate() {
  const {folder, seed, count, sheet, json} = readArguments(process.argv.slice(2));
  const texts = readFolder(folder);
  const core = await loadCore();
  // The first article of a run pays for starting the tagger.
  measureArticle(core, texts[0], {seed, count});
  const articles = texts.map((text) => ({
    ...measureArticle(core, text, {seed, count}),
    ...(text.expected && {expected: askExpected(core, text, {count})}),
  }));
  const summary = summarize(articles);
  console.log(report({folder, seed, count, articles, summary}));
  if (sheet) write('--sheet', sheet, await sheetPage({seed, count, articles}));
  if (json) write('--json', json, `${JSON.stringify({seed, count, summary, articles}, null, 2)}\n`);
}

try {
  await evaluate();
} catch (error) {
  if (!(error instanceof Misuse)) throw error;
  console.error(`evaluate: ${error.message}`);
  process.exitCode = 2;
}
