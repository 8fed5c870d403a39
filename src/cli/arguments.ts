import {parseArgs} from 'node:util';
import {InputError} from './input-error.js';

const OPTIONS = {
  count: {type: 'string'},
  seed: {type: 'string'},
  title: {type: 'string'},
  published: {type: 'string'},
  url: {type: 'string'},
  article: {type: 'string'},
  explain: {type: 'boolean'},
  help: {type: 'boolean', short: 'h'},
  version: {type: 'boolean', short: 'v'},
} as const;

type Name = keyof typeof OPTIONS;

/** Which options each command takes, beside help and version. */
const TAKEN = {
  generate: ['count', 'seed', 'title', 'published', 'url', 'explain'],
  check: ['article'],
} satisfies Record<string, Name[]>;

export type Command = keyof typeof TAKEN;

/** What the command line says. */
export interface Arguments {
  readonly command?: Command;
  readonly files: readonly string[];
  readonly options: {
    readonly [name in Name]?: (typeof OPTIONS)[name]['type'] extends 'string' ? string : boolean;
  };
}

/** Reads the arguments behind the program's name. Throws an InputError for any it does not know. */
export function readArguments(args: readonly string[]): Arguments {
  const {values, positionals} = parse(joinValues(args));
  const [command, ...files] = positionals;
  const options = values as Arguments['options'];
  if (command === undefined || options.help || options.version) return {files, options};
  if (!Object.hasOwn(TAKEN, command)) {
    throw new InputError(`a command (${Object.keys(TAKEN).join(', ')})`, JSON.stringify(command));
  }
  const taken: readonly string[] = TAKEN[command as Command];
  const odd = Object.keys(values).find((name) => !taken.includes(name));
  if (odd) throw new InputError(`an option of ${command} (${list(taken)})`, `--${odd}`);
  return {command: command as Command, files, options};
}

const list = (names: readonly string[]) => names.map((name) => `--${name}`).join(', ');

/** `--count -1` as `--count=-1`: a value that begins with a dash is a value all the same, and to be named as such. */
function joinValues(args: readonly string[]): string[] {
  const joined: string[] = [];
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] as string;
    if (arg === '--') return [...joined, ...args.slice(i)];
    const name = arg.slice(2);
    const value = args[i + 1];
    const takesValue =
      arg.startsWith('--') && Object.hasOwn(OPTIONS, name) && OPTIONS[name as Name].type === 'string';
    if (takesValue && value?.startsWith('-') && !Object.hasOwn(OPTIONS, value.slice(2)))
      joined.push(`${arg}=${args[++i]}`);
    else joined.push(arg);
  }
  return joined;
}

function parse(args: readonly string[]): ReturnType<typeof parseArgs> {
  try {
    return parseArgs({args, options: OPTIONS, allowPositionals: true});
  } catch (error) {
    const {code, message} = error as {readonly code?: string; readonly message: string};
    const option = /--?[\w-]+/.exec(message)?.[0] ?? '';
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION')
      throw new InputError(`an option (${list(Object.keys(OPTIONS))})`, option);
    if (/not take/.test(message)) throw new InputError(`${option} by itself`, 'a value with it');
    if (code?.startsWith('ERR_PARSE_ARGS')) throw new InputError(`a value behind ${option}`, 'nothing');
    throw error;
  }
}
