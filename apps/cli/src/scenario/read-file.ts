import { InputError } from '@simul/core';
import type { Terminal } from '../terminal/terminal.js';
import { decode } from './decode.js';

/** The common errors of a file that is there and cannot be read, in words. */
const FAULTS: Readonly<Record<string, string>> = {
  EISDIR: 'a directory',
  EACCES: 'a file that may not be read',
  EPERM: 'a file that may not be read',
  EFBIG: 'more than 64 MB',
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
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : '';
}

/** What the system said of a file, as a complaint about the file; any other error itself. */
function faultOf(error: unknown, where: string): unknown {
  const code = codeOf(error);
  if (!SYSTEM_ERROR.test(code)) return error;
  const found = Object.hasOwn(FAULTS, code) ? FAULTS[code]! : withoutCall((error as Error).message);
  return new InputError({ where, found, wanted: 'a text file' });
}

/** ELOOP, EIO, EMFILE and their like; not ERR_INVALID_ARG_TYPE, which is a mistake of the caller. */
const SYSTEM_ERROR = /^E[A-Z0-9]+$/;

/** `EIO: i/o error, read` without the name of the system call and its path. */
function withoutCall(message: string): string {
  return message.replace(/, [a-z]+( '.*')?$/s, '');
}
