import {InputError} from './input-error.js';
import type {Streams} from './streams.js';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  EISDIR: 'a directory',
  EACCES: 'one that may not be read',
  EPERM: 'one that may not be read',
};

/** The text of a file, or of standard input for "-": UTF-8, its byte order mark taken off. */
export async function readText(path: string, streams: Streams): Promise<string> {
  if (path !== '-') return decode(await readBytes(path, streams), path);
  if (streams.inputIsTerminal) throw new InputError('a FILE, or text on standard input', 'neither');
  return decode(await streams.readInput(), 'standard input');
}

async function readBytes(path: string, streams: Streams): Promise<Uint8Array> {
  try {
    return await streams.readFile(path);
  } catch (error) {
    const {code = '', message} = error as {readonly code?: string; readonly message: string};
    throw new InputError('a file', `${REASONS[code] ?? message} (${JSON.stringify(path)})`);
  }
}

function decode(bytes: Uint8Array, where: string): string {
  const text = new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes);
  const wrong = firstWrongByte(bytes, text);
  if (wrong >= 0) {
    const byte = (bytes[wrong] ?? 0).toString(16).toUpperCase().padStart(2, '0');
    throw new InputError('text in UTF-8', `byte 0x${byte} at offset ${wrong}`, where);
  }
  return text.replace(/^\uFEFF/, '');
}

/** Where the bytes stop being UTF-8: at a replacement character that the text did not hold itself. −1 when they don't. */
function firstWrongByte(bytes: Uint8Array, text: string): number {
  const encoder = new TextEncoder();
  let offset = 0;
  let from = 0;
  for (let at = text.indexOf('\uFFFD'); at >= 0; at = text.indexOf('\uFFFD', from)) {
    offset += encoder.encode(text.slice(from, at)).length;
    if (bytes[offset] !== 0xef || bytes[offset + 1] !== 0xbf || bytes[offset + 2] !== 0xbd) return offset;
    offset += 3;
    from = at + 1;
  }
  return -1;
}
