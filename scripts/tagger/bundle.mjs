import {readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {build} from 'esbuild';
import {slimLexicon, slimModels, slimTags, slimWords} from './data.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
// Its package.json hides these files from imports.
const compromise = dirname(fileURLToPath(import.meta.resolve('compromise')));
const source = (path) => join(compromise, path);
// A copy of its own: compromise unpacks some of its data in place.
const valueOf = async (path) => (await import(`${pathToFileURL(source(path))}?copy`)).default;
const json = (value) => `export default ${JSON.stringify(value)}`;

/** A letter for one with a mark, by the platform instead of by a table; and the signs that words are split at. */
const PLAIN_LETTERS = `
  const SIGNS = {'“': '"', '”': '"', '‘': "'", '’': "'", '–': '-', '—': '-'};
  export default (text = '') => text.normalize('NFD').replace(/\\p{M}/gu, '').replace(/[“”‘’–—]/g, (sign) => SIGNS[sign]);
`;

/** Only what makes the forms of listed words, and the infinitive. */
const TRANSFORM = `
  import toPlural from './nouns/toPlural/index.js';
  import conjugate from './verbs/conjugate/index.js';
  import toInfinitive from './verbs/toInfinitive/index.js';
  import {toComparative, toSuperlative} from './adjectives/inflect.js';
  export default {
    noun: {toPlural},
    verb: {conjugate, toInfinitive},
    adjective: {toComparative, toSuperlative},
  };
`;

/** What was read as one sentence is one. */
const ONE_SENTENCE = 'export default (text) => (/\\S/.test(text) ? [text] : []);';

/** Places and bodies are found in src/language. */
const NOTHING = 'export default () => {};';

/** Forms in "-ing" by rule; the verbs that they tell of are known. */
const CONJUGATE = [
  [/^/, "import {toGerund} from '../../adjectives/inflect.js';\n"],
  ['toGerund, toParticiple } = ', 'toParticiple } = '],
  ['Gerund: convert(str, toGerund)', 'Gerund: toGerund(str, convert(str, toPast))'],
];
const EXPAND = [
  [
    '//add first tag as an assumption for each variable word',
    `const verbs = Object.keys(switchWords).filter(w => /Verb|Present/.test(switchWords[w]))
     const gerunds = Object.fromEntries(verbs.map(w => [conjugate(w, tmpModel).Gerund, w]))`,
  ],
  ["toInfinitive(w, tmpModel, 'Gerund')\n      if (", 'gerunds[w]\n      if (inf && '],
];

/** The source with its texts replaced, each of which has to be there. */
function edited(path, edits) {
  return edits.reduce(
    (text, [from, to]) => {
      const changed = text.replace(from, to);
      if (changed === text) throw new Error(`Expected ${from} in ${path} but found none`);
      return changed;
    },
    readFileSync(source(path), 'utf8'),
  );
}

async function replacements() {
  const two = '2-two/preTagger';
  const conjugate = `${two}/methods/transform/verbs/conjugate/index.js`;
  const expand = `${two}/model/_expand/index.js`;
  const addTags = await valueOf('1-one/tag/methods/addTags/index.js');
  return {
    '1-one/tokenize/methods/01-sentences/index.js': ONE_SENTENCE,
    '1-one/tokenize/methods/unicode.js': PLAIN_LETTERS,
    '1-one/tokenize/model/unicode.js': json({}),
    [`${two}/compute/tagger/3rd-pass/03-orgWords.js`]: NOTHING,
    [`${two}/compute/tagger/3rd-pass/04-placeWords.js`]: NOTHING,
    [`${two}/methods/transform/index.js`]: TRANSFORM,
    [conjugate]: edited(conjugate, CONJUGATE),
    [expand]: edited(expand, EXPAND),
    [`${two}/methods/transform/adjectives/inflect.js`]: readFileSync(here('forms.js'), 'utf8'),
    [`${two}/model/lexicon/_data.js`]: json(slimLexicon(await valueOf(`${two}/model/lexicon/_data.js`))),
    [`${two}/model/lexicon/emoticons.js`]: json([]),
    [`${two}/model/lexicon/frozenLex.js`]: json(
      slimWords(await valueOf(`${two}/model/lexicon/frozenLex.js`)),
    ),
    [`${two}/model/orgWords.js`]: json({}),
    [`${two}/model/placeWords.js`]: json({}),
    [`${two}/model/models/_data.js`]: json(slimModels(await valueOf(`${two}/model/models/_data.js`))),
    [`${two}/tagSet/index.js`]: json(slimTags(addTags(await valueOf(`${two}/tagSet/index.js`), {}))),
  };
}

/** The text of src/language/tagger/compromise.js, from the compromise that is installed. */
export async function bundleTagger() {
  const text = await bundle();
  const {version} = JSON.parse(readFileSync(join(compromise, '../package.json'), 'utf8'));
  const licence = readFileSync(join(compromise, '../LICENSE'), 'utf8').trim();
  return `/*
Parts of compromise ${version} (with suffix-thumb by the same author), made by scripts/build-tagger.mjs: do not edit.

${licence}
*/
/* eslint-disable */
${text}`;
}

async function bundle() {
  const replaced = new Map(
    Object.entries(await replacements()).map(([path, contents]) => [source(path), contents]),
  );
  const slim = {
    name: 'slim',
    setup({onLoad, onResolve}) {
      onResolve({filter: /^compromise\//}, ({path}) => ({path: source(path.slice('compromise/'.length))}));
      onResolve({filter: /^efrt$/}, () => ({path: here('unpack.js')}));
      onLoad({filter: /\.js$/}, ({path}) => ({
        // The switch to explain each tag asks for the environment, word by word.
        contents: (replaced.get(path) ?? readFileSync(path, 'utf8'))
          .replace(/^\s*const env = typeof process.*$/m, '')
          .replace(/(?:env && )?\benv\.DEBUG_TAGS\b/g, 'false'),
        resolveDir: dirname(path),
      }));
    },
  };
  const {outputFiles} = await build({
    entryPoints: [here('entry.js')],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    minifySyntax: true,
    legalComments: 'none',
    logLevel: 'error',
    plugins: [slim],
  });
  return withoutPaths(outputFiles[0].text);
}

/** esbuild says before each module where it lay, which depends on where it runs. */
const withoutPaths = (text) => text.replace(/^\/\/ .*\n/gm, '');
