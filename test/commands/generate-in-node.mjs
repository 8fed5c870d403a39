import {execFile} from 'node:child_process';
import {readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';

const root = fileURLToPath(new URL('../..', import.meta.url));
const CLI = join(root, 'dist/cli.js');
const GENERATES = ['article', 'language', 'facts', 'items', 'quiz', 'cli'];

const changedAt = (path) => statSync(path).mtimeMs;

/** Whether the build is at least as new as everything in `src` that makes a quiz. */
function isUpToDate() {
  const built = changedAt(CLI);
  const files = GENERATES.flatMap((folder) =>
    readdirSync(join(root, 'src', folder), {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  return files.every((file) => changedAt(file) <= built);
}

/**
 * `generate-in-node` with `{file, seed, count}`: what the built command prints for a file of the project, so that a test
 * in a browser can compare bytes. `upToDate` is false where the sources have changed since they were built.
 */
export const generateInNode = {
  name: 'generate-in-node',
  async executeCommand({command, payload}) {
    if (command !== 'generate-in-node') return undefined;
    const {file, seed, count} = payload;
    const args = [CLI, 'generate', file, `--seed=${seed}`, `--count=${count}`];
    const {stdout} = await promisify(execFile)(process.execPath, args, {cwd: root, maxBuffer: 1e8});
    return {output: stdout, upToDate: isUpToDate()};
  },
};
