// `node scripts/build-tagger.mjs`: makes src/language/tagger/compromise.js anew, after another compromise is installed.
import {writeFileSync} from 'node:fs';
import {bundleTagger} from './tagger/bundle.mjs';

writeFileSync(new URL('../src/language/tagger/compromise.js', import.meta.url), await bundleTagger());
