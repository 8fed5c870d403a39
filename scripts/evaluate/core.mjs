import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {build} from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));

// Beside the public entry: every candidate's verdict, the readers of numbers, and the tagger to compare times with.
const ENTRY = `
  export * from './src/core.ts';
  export {explainQuiz} from './src/quiz/generate.ts';
  export {parseNumber} from './src/language/quantities/number-words.ts';
  export {default as tag} from 'compromise/two';
`;

/** The pure core as its sources are now: never what an older build left in dist. */
export async function loadCore() {
  const folder = await mkdtemp(join(tmpdir(), 'migration-quiz-'));
  const outfile = join(folder, 'core.mjs');
  try {
    await build({
      stdin: {contents: ENTRY, resolveDir: root, loader: 'ts'},
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'es2022',
      tsconfig: join(root, 'tsconfig.json'),
      outfile,
      sourcemap: 'inline',
      logLevel: 'error',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(folder, {recursive: true});
  }
}
