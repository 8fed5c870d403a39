import {rmSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import esbuild from 'rollup-plugin-esbuild';
import {minifyTemplates} from './scripts/minify-templates.mjs';

const typescript = (options) =>
  esbuild({tsconfig: 'tsconfig.json', target: 'es2022', loaders: {'.json': 'json'}, ...options});

// Chunks are named after what is in them: those of an earlier build would stay and be published.
for (const folder of ['chunks', 'min']) rmSync(`dist/${folder}`, {recursive: true, force: true});

/** For bundlers: lit stays an import, so that a site has it once. */
const modules = {
  input: {
    index: 'src/index.ts',
    element: 'src/element/migration-quiz.ts',
    core: 'src/core.ts',
    cli: 'src/cli/main.ts',
    // Beside the chunk that starts it.
    'chunks/read-worker': 'src/element/read-worker.ts',
  },
  external: [/^lit(\/|$)/, /^node:/],
  output: {
    dir: 'dist',
    sourcemap: true,
    chunkFileNames: 'chunks/[name]-[hash].js',
    banner: (chunk) => (chunk.name === 'cli' ? '#!/usr/bin/env node' : ''),
  },
  plugins: [nodeResolve(), typescript()],
};

const LICENCES = [
  ['/lit-html/', 'Lit, (c) Google LLC, BSD-3-Clause: https://lit.dev'],
  [
    '/tagger/compromise.js',
    'compromise, (c) Spencer Kelly, MIT: https://github.com/spencermountain/compromise/blob/master/LICENSE',
  ],
];

/** The licences of what the script or a chunk of it holds, in one line at its end. */
const licences = {
  name: 'licences',
  renderChunk(code, {moduleIds}) {
    const held = LICENCES.filter(([path]) => moduleIds.some((id) => id.includes(path)));
    if (!held.length) return null;
    const notice = held.map(([, licence]) => licence).join('; ');
    return {code: `${code.trimEnd()}/* Includes ${notice} */\n`, map: null};
  },
};

/** What the page shares with the reader: in the worker's chunks too, so that it costs the page no request of its own. */
const SHARED = /\/(items\/item|quiz\/quiz)\.js$/;
const READER =
  /\/src\/(article|language|facts|items)\/|\/quiz\/generate\.ts$|\/element\/(quiz-from-text|read-worker)\.ts$/;
const ownCopies = {
  name: 'own-copies',
  async resolveId(source, importer) {
    if (!SHARED.test(source) || READER.test(importer)) return null;
    const resolved = await this.resolve(source, importer, {skipSelf: true});
    return resolved?.id.replace(/\.ts$/, '.page.ts');
  },
  load: (id) => (id.endsWith('.page.ts') ? readFile(id.replace('.page.ts', '.ts'), 'utf8') : null),
};

/** For a script tag: everything in one file, but for what is fetched only when it is needed. */
const script = {
  input: {'migration-quiz.min': 'src/element/define.ts', 'min/read-worker': 'src/element/read-worker.ts'},
  // The chunks take what they share with the script from the script itself.
  preserveEntrySignatures: 'allow-extension',
  output: {
    dir: 'dist',
    sourcemap: true,
    chunkFileNames: 'min/[name]-[hash].js',
  },
  plugins: [
    minifyTemplates(),
    ownCopies,
    nodeResolve({exportConditions: ['production', 'default', 'module', 'import']}),
    typescript({minify: true, charset: 'utf8', legalComments: 'none'}),
    licences,
  ],
};

export default [modules, script];
