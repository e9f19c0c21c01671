// Checks two rules of the whole repository and prints the files that break them:
//
// - there are no import cycles
// - at most MOST_SHARED names are exported by more than one file
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process, { stdout } from 'node:process';
import { circles } from './circles.js';
import { exportedNames, sharedNames } from './exported-names.js';
import { importsOf } from './imports.js';

process.chdir(join(import.meta.dirname, '../..'));

const MOST_SHARED = 40;

const SHIPPED = /^(packages|apps)\/[^/]+\/src\//;
/** Not counted with the rest: the two engines use the same names and never import each other. */
const ASSEMBLY = /^packages\/core\/assembly\//;
/** SvelteKit finds their exports by name. */
const ROUTE = /\/(\+[^/]*|service-worker\/index\.ts|hooks\.\w+\.ts)$/;

const texts = new Map(sources().map((file) => [file, readFileSync(file, 'utf8')]));

const found = circles(new Map([...texts].map(([file, text]) => [file, importsOf(file, text)])));
for (const circle of found) print(`Circle: ${[...circle, circle[0]].join('\n     -> ')}`);

const shared = [...namesSharedIn(SHIPPED), ...namesSharedIn(ASSEMBLY)];
for (const [name, files] of shared) print(`${name}: ${files.join(', ')}`);
print(`${shared.length} names are exported by more than one file; at most ${MOST_SHARED} may be.`);

if (found.length > 0 || shared.length > MOST_SHARED) process.exitCode = 1;

/** @param {RegExp} place */
function namesSharedIn(place) {
  const files = [...texts].filter(
    ([file]) => place.test(file) && !ROUTE.test(file) && !file.endsWith('.svelte'),
  );
  return sharedNames(new Map(files.map(([file, text]) => [file, exportedNames(file, text)])));
}

/** Every file of the repository that can import, except those that Git ignores. */
function sources() {
  const args = [
    'ls-files',
    '--cached',
    '--others',
    '--exclude-standard',
    '*.ts',
    '*.js',
    '*.svelte',
  ];
  const listed = execFileSync('git', args, { encoding: 'utf8' }).trim().split('\n');
  return [...new Set(listed)].filter((file) => existsSync(file));
}

/** @param {string} line */
function print(line) {
  stdout.write(`${line}\n`);
}
