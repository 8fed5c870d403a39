import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {bundleTagger} from '../../scripts/tagger/bundle.mjs';
import {pack} from '../../scripts/tagger/pack.mjs';
import {unpack} from '../../scripts/tagger/unpack.js';

test('the tagger is made from the compromise that is installed', async () => {
  const made = readFileSync(new URL('../../src/language/tagger/compromise.js', import.meta.url), 'utf8');
  assert.ok(
    made === (await bundleTagger()),
    'Expected what scripts/build-tagger.mjs makes but received another text',
  );
});

test('words that are packed come back', () => {
  for (const words of [
    [],
    ['a'],
    ['ran', 'run', 'ban', 'running', 'rerunning', 'long time', 'naïve', "o'clock"],
  ])
    assert.deepEqual(Object.keys(unpack(pack(words))).sort(), [...words].sort());
});
