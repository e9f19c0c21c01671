// Draws the picture of the README: the output of `simul compare` in a terminal of 100 columns.
// With --check, only checks whether the picture is up to date.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ansiToSvg } from './ansi-to-svg.js';

const COLUMNS = 100;
const command = fileURLToPath(new URL('../../apps/cli/bin/simul.js', import.meta.url));
const picture = new URL('../../docs/compare.svg', import.meta.url);

const printed = execFileSync(process.execPath, [command, 'compare'], {
  encoding: 'utf8',
  env: {
    ...process.env,
    COLUMNS: String(COLUMNS),
    FORCE_COLOR: '1',
    LANG: 'C.UTF-8',
    NO_COLOR: '',
  },
});
const drawn = ansiToSvg(printed, {
  columns: COLUMNS,
  title: 'simul compare: 24 games under five strategies, twelve hours against one',
});

if (!process.argv.includes('--check')) {
  writeFileSync(picture, drawn);
} else if (readFileSync(picture, 'utf8') !== drawn) {
  process.stderr.write('docs/compare.svg: not what simul compare prints. Run pnpm capture.\n');
  process.exitCode = 1;
}
