import { InputError } from '@simul/core';
import type { Terminal } from '../terminal/terminal.js';
import { decode } from './decode.js';

/** What Node says of a file that is there and cannot be read, in words. */
const FAULTS: Readonly<Record<string, string>> = {
  EISDIR: 'a directory',
  EACCES: 'a file that may not be read',
  EPERM: 'a file that may not be read',
  EFBIG: 'more than 256 MB',
};

/** Names that no file has, or can have. */
const MISSING = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE'];

/**
 * The text of a file; nothing when there is none.
 *
 * @throws {InputError} when it cannot be read, or is no text
 */
export function readFile(path: string, terminal: Terminal): string | undefined {
  try {
    return decode(terminal.readFile(path), path);
  } catch (error) {
    if (MISSING.includes(codeOf(error))) return undefined;
    throw faultOf(error, path);
  }
}

/** The text of standard input. @throws {InputError} when it cannot be read, or is no text */
export async function readStdin(terminal: Terminal): Promise<string> {
  const where = 'standard input';
  try {
    return decode(await terminal.readStdin(), where);
  } catch (error) {
    throw faultOf(error, where);
  }
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? '';
}

/** A fault in words, where there are words for it; else the error itself. */
function faultOf(error: unknown, where: string): unknown {
  const code = codeOf(error);
  const found = Object.hasOwn(FAULTS, code) ? FAULTS[code] : undefined;
  return found === undefined ? error : new InputError({ where, found, wanted: 'a text file' });
}
