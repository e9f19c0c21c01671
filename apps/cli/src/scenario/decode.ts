import { isUtf8 } from 'node:buffer';
import { InputError } from '@simul/core';

/** Byte order marks and their encodings: https://encoding.spec.whatwg.org/#bom-sniff */
const MARKS = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xfe, 0xff], 'utf-16be'],
  [[0xff, 0xfe], 'utf-16le'],
] as const;

/**
 * Decodes by the byte order mark, else as UTF-8, else as Windows-1252, as in old game files.
 *
 * @throws {InputError} for binary data
 */
export function decode(bytes: Uint8Array, where: string): string {
  const mark = MARKS.find(([begin]) => begin.every((byte, index) => bytes[index] === byte));
  if (mark !== undefined) return new TextDecoder(mark[1]).decode(bytes);
  if (bytes.includes(0)) throw new InputError({ where, found: 'binary data', wanted: 'a text' });
  return isUtf8(bytes)
    ? new TextDecoder().decode(bytes)
    : new TextDecoder('windows-1252').decode(bytes);
}
