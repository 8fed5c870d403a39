import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {Misuse} from './misuse.mjs';

/**
 * The articles of a folder in name order: `{name, text, expected}` for each NAME.txt, `expected` from NAME.facts.json
 * where there is one.
 *
 * @throws {Misuse} when there is no such folder, no article in it, or a file of expectations that is none.
 */
export function readFolder(folder) {
  if (!statSync(folder, {throwIfNoEntry: false})?.isDirectory()) {
    throw new Misuse(`Expected a folder but received ${JSON.stringify(folder)}`);
  }
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => file.slice(0, -'.txt'.length))
    .sort();
  if (!names.length) throw new Misuse(`Expected .txt files in ${JSON.stringify(folder)} but received none`);
  return names.map((name) => ({
    name,
    text: readFileSync(join(folder, `${name}.txt`), 'utf8'),
    expected: readExpected(join(folder, `${name}.facts.json`)),
  }));
}

const isText = (value) => typeof value === 'string';
const isFact = (fact) => isText(fact?.kind) && isText(fact.answer) && isText(fact.quote);
const isRule = (rule) => isText(rule?.answer) || isText(rule?.['stem-contains']);

function readExpected(file) {
  if (!existsSync(file)) return undefined;
  let value;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch ({message}) {
    throw new Misuse(`Expected JSON in ${file} but received what cannot be read: ${message}`);
  }
  const {facts, never = []} = value ?? {};
  if (!Array.isArray(facts) || !facts.every(isFact)) {
    throw new Misuse(`Expected a list of {kind, answer, quote} at /facts in ${file} but received another`);
  }
  if (!Array.isArray(never) || !never.every(isRule)) {
    throw new Misuse(
      `Expected a list of {answer, stem-contains, why} at /never in ${file} but received another`,
    );
  }
  return {facts, never};
}
