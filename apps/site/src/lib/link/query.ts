import { InputError, show } from '@simul/core';

/** What a link says of a field, or what it means where it says nothing. */
export type Said = (name: string) => string;

/**
 * The version of a link, the last known one where it says none.
 *
 * @throws {InputError} when it is not known
 */
export function checkVersion(query: URLSearchParams, known: readonly string[]): string {
  const version = query.get('v') ?? known.at(-1)!;
  if (known.includes(version)) return version;
  throw new InputError({
    where: 'v',
    found: show(version),
    wanted: `a link of version ${known.join(' or ')}`,
    advice: 'It was made by another version of this page: reload it, or begin anew.',
  });
}

/** A field of a link and what it says; nothing is left out. */
export type LinkField = readonly [name: string, value: string | undefined];

/** The query that says fields; empty where there is nothing to say. */
export function writeQuery(version: string, fields: readonly LinkField[]): string {
  const said = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${escaped(value)}`],
  );
  return said.length === 0 ? '' : `?v=${version}&${said.join('&')}`;
}

/** The fields that say something else than is meant where they say nothing. */
export function differing(
  fields: readonly LinkField[],
  unsaid: Readonly<Record<string, string>>,
): readonly LinkField[] {
  return fields.filter(([name, value]) => value !== unsaid[name]);
}

/** Escapes what a query must not hold, and leaves brackets and commas to be read. */
function escaped(value: string): string {
  return encodeURIComponent(value).replaceAll(/%2C|%3D|%20/g, (code) =>
    code === '%20' ? '+' : decodeURIComponent(code),
  );
}
