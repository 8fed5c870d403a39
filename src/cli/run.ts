import {readArguments} from './arguments.js';
import {checkCommand} from './check-command.js';
import {generateCommand} from './generate-command.js';
import {HELP} from './help.js';
import {InputError} from './input-error.js';
import type {Streams} from './streams.js';

/** All went well. */
export const OK = 0;
/** The program is at fault. */
export const FAILED = 1;
/** What was given is at fault. */
export const BAD_INPUT = 2;

/** Does what the arguments behind the program's name say, and gives the exit code. Throws nothing. */
export async function run(args: readonly string[], version: string, streams: Streams): Promise<number> {
  try {
    const given = readArguments(args);
    const {command, options} = given;
    if (options.help) streams.print(HELP);
    else if (options.version) streams.print(`${version}\n`);
    else if (command === 'generate') await generateCommand(given, streams);
    else if (command === 'check') return (await checkCommand(given, streams)) ? OK : BAD_INPUT;
    else {
      streams.note(HELP);
      return BAD_INPUT;
    }
    return OK;
  } catch (error) {
    const bad = error instanceof InputError;
    streams.note(
      `migration-quiz: ${bad ? '' : 'this should not have happened: '}${(error as Error).message}`,
    );
    return bad ? BAD_INPUT : FAILED;
  }
}
