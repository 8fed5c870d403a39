import {nodeResolve} from '@rollup/plugin-node-resolve';
import esbuild from 'rollup-plugin-esbuild';
import {minifyTemplates} from './scripts/minify-templates.mjs';

const typescript = (options) =>
  esbuild({tsconfig: 'tsconfig.json', target: 'es2022', loaders: {'.json': 'json'}, ...options});

/** For bundlers: lit and compromise stay imports, so that a site has each once. */
const modules = {
  input: {
    index: 'src/index.ts',
    element: 'src/element/migration-quiz.ts',
    core: 'src/core.ts',
    cli: 'src/cli/main.ts',
    // Beside the chunk that starts it.
    'chunks/read-worker': 'src/element/read-worker.ts',
  },
  external: [/^lit(\/|$)/, /^compromise(\/|$)/, /^node:/],
  output: {
    dir: 'dist',
    sourcemap: true,
    chunkFileNames: 'chunks/[name]-[hash].js',
    banner: (chunk) => (chunk.name === 'cli' ? '#!/usr/bin/env node' : ''),
  },
  plugins: [nodeResolve(), typescript()],
};

/** The licences of what the script holds, in one line at its end. */
const licences = {
  name: 'licences',
  renderChunk: (code, {isEntry}) =>
    isEntry
      ? {
          code: `${code.trimEnd()}/* Includes Lit, (c) Google LLC, BSD-3-Clause: https://lit.dev */\n`,
          map: null,
        }
      : null,
};

/** For a script tag: everything in one file, but for what is fetched only when it is needed. */
const script = {
  input: {'migration-quiz.min': 'src/element/define.ts', 'min/read-worker': 'src/element/read-worker.ts'},
  // The chunks take what they share with the script from the script itself.
  preserveEntrySignatures: 'allow-extension',
  output: {dir: 'dist', sourcemap: true, chunkFileNames: 'min/[name]-[hash].js'},
  plugins: [
    minifyTemplates(),
    nodeResolve({exportConditions: ['production', 'default', 'module', 'import']}),
    typescript({minify: true, legalComments: 'none'}),
    licences,
  ],
};

export default [modules, script];
