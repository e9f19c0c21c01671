import { grouped, InputError } from '@simul/core';

/** In UTF-16 units: a file of 64 MB. */
const LONGEST = 64 * 1024 * 1024;

/**
 * The text without a byte order mark.
 *
 * @throws {InputError} when it is empty, binary or over 64 MB
 */
export function checkText(text: string): string {
  if (text.length > LONGEST) {
    const found = `${grouped(text.length)} characters`;
    throw refusal(found, `at most ${grouped(LONGEST)} (64 MB)`);
  }
  if (text.includes('\0')) {
    throw refusal(
      'bytes that are no text',
      'text in UTF-8',
      'Export it as JSON, YAML, CSV or PGN.',
    );
  }
  if (text.trim() === '') throw refusal('an empty text', 'a scenario, a table or chess games');
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

function refusal(found: string, wanted: string, advice?: string): InputError {
  return new InputError({ where: 'the input', found, wanted, advice });
}
