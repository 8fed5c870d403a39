// `npm run bench`: the budgets of time, as ratios of times taken in one run. Exits with 1 when one is passed.
import {loadCore} from '../scripts/evaluate/core.mjs';
import {readFolder} from '../scripts/evaluate/read-folder.mjs';
import {table} from '../scripts/evaluate/table.mjs';
import {fileURLToPath} from 'node:url';
import {measures} from './measures.mjs';

const briefs = readFolder(fileURLToPath(new URL('../test/fixtures/articles', import.meta.url))).map(
  ({text}) => text,
);
const core = await loadCore();
const rows = measures(core, briefs).map(({name, target, measure}) => {
  const {ratio, work, base} = measure();
  return {name, target, ratio, work, base, over: ratio > target};
});

const inMs = (time) => time.toFixed(time < 10 ? 2 : 0);
console.log(
  table([
    ['time of A : time of B', 'ratio', 'at most', 'A, ms', 'B, ms', ''],
    ...rows.map(({name, target, ratio, work, base, over}) => [
      name,
      ratio.toFixed(2),
      target,
      inMs(work),
      inMs(base),
      over ? 'over' : '',
    ]),
  ]),
);
if (rows.some(({over}) => over)) process.exitCode = 1;
