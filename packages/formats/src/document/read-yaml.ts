import { grouped, InputError } from '@simul/core';
import { composeYaml } from './compose-yaml.js';
import { positionIn } from './position.js';
import { findYamlFault, MOST_ALIASES, type YamlFault } from './yaml-fault.js';

/** Characters. Longer documents belong in JSON or a table: YAML takes 4 us and 1 kB of memory a character. */
const LONGEST = 64_000;

/**
 * Reads one YAML 1.2 document. The library is loaded when it is first needed.
 *
 * @throws {InputError} naming line and column
 */
export async function readYaml(text: string): Promise<unknown> {
  if (text.length > LONGEST) throw tooLong(text);
  const yaml = await import('yaml');
  const document = composeYaml(yaml, text);
  if ('found' in document) throw refusal(text, document);
  const fault = findYamlFault(yaml, document.contents);
  if (fault !== undefined) throw refusal(text, fault);
  try {
    return document.toJS({ maxAliasCount: MOST_ALIASES });
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    throw refusal(text, { at: text.indexOf('*'), found: 'aliases that multiply each other' });
  }
}

function refusal(text: string, { at, found }: YamlFault): InputError {
  return new InputError({ where: positionIn(text, at), found, wanted: 'a plain YAML document' });
}

function tooLong(text: string): InputError {
  return new InputError({
    where: 'the document',
    found: `${grouped(text.length)} characters of YAML`,
    wanted: `at most ${grouped(LONGEST)}`,
    advice: 'Write it as JSON, or as a table of board, move, reply.',
  });
}
