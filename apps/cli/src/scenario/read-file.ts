import { InputError } from '@simul/core';
import type { Terminal } from '../terminal/terminal.js';
import { decode } from './decode.js';

/** Common errors of files that exist but cannot be read. */
const FAULTS: Readonly<Record<string, string>> = {
  EISDIR: 'a directory',
  EACCES: 'a file that may not be read',
  EPERM: 'a file that may not be read',
  EFBIG: 'more than 64 MB',
};

/** Errors of names without a file. */
const MISSING = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE'];

/**
 * The text of a file, if it exists.
 *
 * @throws {InputError} if it cannot be read or is binary
 */
export function readFile(path: string, terminal: Terminal): string | undefined {
  try {
    return decode(terminal.readFile(path), path);
  } catch (error) {
    if (MISSING.includes(codeOf(error))) return undefined;
    throw faultOf(error, path);
  }
}

/** The text of standard input. @throws {InputError} if it cannot be read or is binary */
export async function readStdin(terminal: Terminal): Promise<string> {
  const where = 'standard input';
  try {
    return decode(await terminal.readStdin(), where);
  } catch (error) {
    throw faultOf(error, where);
  }
}

function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : '';
}

/** An error of the system as an input error; other errors unchanged. */
function faultOf(error: unknown, where: string): unknown {
  const code = codeOf(error);
  if (!SYSTEM_ERROR.test(code)) return error;
  const found = Object.hasOwn(FAULTS, code) ? FAULTS[code]! : withoutCall((error as Error).message);
  return new InputError({ where, found, wanted: 'a text file' });
}

/** ELOOP, EIO, EMFILE, …, but not ERR_INVALID_ARG_TYPE, which would be a bug of the caller. */
const SYSTEM_ERROR = /^E[A-Z0-9]+$/;

/** `EIO: i/o error, read` without the name of the system call and its path. */
function withoutCall(message: string): string {
  return message.replace(/, [a-z]+( '.*')?$/s, '');
}
