import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const core = fileURLToPath(new URL('..', import.meta.url));
const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');

test('the library example of the README runs against the built package', () => {
  const example = /```js\n(.*?)```/s.exec(readme)?.[1] ?? '';
  // Within its own folder, a package knows itself by name.
  const run = ['--input-type=module', '--eval', example];
  const printed = execFileSync(process.execPath, run, { cwd: core, encoding: 'utf8' });
  const [formula, played, quantile] = printed.trimEnd().split('\n');
  expect(formula).toContain('3655 s');
  expect(played).toMatch(/^3600 3655 \d+$/);
  expect(quantile).toMatch(/^\{ value: \d+\.\d+, low: \d+\.\d+, high: \d+\.\d+ \}$/);
});
