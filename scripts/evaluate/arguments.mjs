import {Misuse} from './misuse.mjs';

const USAGE = 'npm run evaluate -- DIR [--seed S] [--count N] [--sheet FILE.html] [--json FILE]';
const OPTIONS = ['seed', 'count', 'sheet', 'json'];

/**
 * What the command line asks for: `{folder, seed, count, sheet, json}`, the last two undefined when absent. Every string
 * is a seed, '' included (`--seed=`).
 *
 * @throws {Misuse} for anything else than one folder and known options with values.
 */
export function readArguments(args) {
  const folders = [];
  const given = {};
  const rest = [...args];
  for (let argument = rest.shift(); argument !== undefined; argument = rest.shift()) {
    if (!argument.startsWith('--')) {
      folders.push(argument);
      continue;
    }
    const [, name, inline] = /^--([^=]*)(?:=(.*))?$/s.exec(argument);
    if (!OPTIONS.includes(name)) throw new Misuse(`Expected ${USAGE} but received ${argument}`);
    const value = inline ?? rest.shift();
    if (value === undefined) throw new Misuse(`Expected a value after --${name} but received none`);
    if (inline === undefined && value.startsWith('--')) {
      throw new Misuse(`Expected a value after --${name} but received ${value}`);
    }
    if (value === '' && name !== 'seed') {
      throw new Misuse(`Expected a value for --${name} but received an empty one`);
    }
    given[name] = value;
  }
  if (folders.length !== 1 || !folders[0]) {
    throw new Misuse(`Expected one folder (${USAGE}) but received ${folders.length}`);
  }
  const {seed = '1', count = '10', sheet, json} = given;
  return {folder: folders[0], seed, count: wholeNumber(count), sheet, json};
}

function wholeNumber(text) {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw new Misuse(`Expected --count to be a whole number of 1 or more but received ${JSON.stringify(text)}`);
}
