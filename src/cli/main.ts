import {readFile} from 'node:fs/promises';
import process from 'node:process';
import {FAILED, run} from './run.js';
import type {Streams} from './streams.js';

const streams: Streams = {
  readFile,
  inputIsTerminal: !!process.stdin.isTTY,
  async readInput() {
    const chunks = [];
    for await (const chunk of process.stdin) chunks.push(chunk);
    return new Uint8Array(await new Blob(chunks as BlobPart[]).arrayBuffer());
  },
  print: (text) => process.stdout.write(text),
  note: (line) => process.stderr.write(line.endsWith('\n') ? line : `${line}\n`),
};

process.stdout.on('error', (error: Error & {readonly code?: string}) => {
  const {code, message} = error;
  // Whoever reads the result may have had enough of it: `migration-quiz … | head`.
  if (code === 'EPIPE') return;
  process.exitCode = FAILED;
  process.stderr.write(`migration-quiz: ${message}\n`);
});
// Nobody is left to be told.
process.stderr.on('error', () => {});

const packageJson = JSON.parse(
  new TextDecoder().decode(await readFile(new URL('../package.json', import.meta.url))),
);
// Not exit(): what is written to a pipe would be cut short.
process.exitCode = await run(process.argv.slice(2), packageJson.version, streams);
