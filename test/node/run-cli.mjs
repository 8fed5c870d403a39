import {spawn} from 'node:child_process';
import {mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const home = mkdtempSync(join(tmpdir(), 'migration-quiz-'));

/** Runs the command as a shell would; `input` goes to its standard input. */
export function runCli(args, input = '') {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [CLI, ...args], {cwd: home});
    const [out, err] = [[], []];
    child.stdout.on('data', (chunk) => out.push(chunk));
    child.stderr.on('data', (chunk) => err.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString()});
    });
    // A command that refuses its arguments reads nothing.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}

/** The command's process, for who wants to treat it badly. */
export function startCli(args) {
  return spawn(process.execPath, [CLI, ...args], {cwd: home});
}

/** Writes a file into the folder the command runs in, and gives its name. */
export function file(name, content) {
  writeFileSync(join(home, name), content);
  return name;
}
