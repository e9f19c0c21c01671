import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const manifests = globSync(['package.json', '{apps,packages,tooling}/*/package.json'], {
  cwd: root,
});

/** Syntax and commands that cmd.exe lacks or interprets differently from a Unix shell. */
const UNIX_ALONE =
  /(?:^|&& )(?:[A-Z_]+=|nice |echo |rm |cp |mv |\.\/)|['`$;~]|\d?>|(?<!&)&(?!&)|\^(?![^ ]*")/;

test('there are scripts to check', () => {
  expect(manifests.length).toBeGreaterThan(10);
});

describe.each(manifests)('%s', (manifest) => {
  const { scripts = {} } = JSON.parse(readFileSync(`${root}/${manifest}`, 'utf8')) as {
    readonly scripts?: Readonly<Record<string, string>>;
  };

  test('has no script that only a Unix shell can run', () => {
    expect(Object.values(scripts).filter((script) => UNIX_ALONE.test(script))).toEqual([]);
  });
});

test.each([
  'SIMUL_VERIFY=1 vitest run',
  'a && DO_NOT_TRACK=1 b',
  'nice -n 10 vitest run',
  "echo 'installing' 1>&2 && a",
  'a; b',
  'a & b',
  'turbo run build --filter=@simul/site^...',
])('%s would be found', (script) => {
  expect(script).toMatch(UNIX_ALONE);
});
