import {readFile} from 'node:fs/promises';
import process from 'node:process';
import {run} from './run.js';
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

// Whoever reads the result may have had enough of it: `migration-quiz … | head`.
for (const output of [process.stdout, process.stderr]) {
  output.on('error', (error) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

const packageJson = JSON.parse(
  new TextDecoder().decode(await readFile(new URL('../package.json', import.meta.url))),
);
// Not exit(): what is written to a pipe would be cut short.
process.exitCode = await run(process.argv.slice(2), packageJson.version, streams);
