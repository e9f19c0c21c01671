// Runs the commands of package.json on every system, from Node 20 on, without installed packages:
//
//   node tooling/run/run.js [--install] [--build[=FILTER]] [--nice=N] [NAME=VALUE]… COMMAND [ARGUMENT]…
//
// --install  first installs the packages of the lockfile
// --build    first builds all packages, or those of a turbo filter; its output goes to stderr
// --nice     lowers the priority of the command: 1 to 19, as the Unix command does
//
// A failed `turbo run` ends with a list of the failed tasks.
import { existsSync, readFileSync } from 'node:fs';
import { getPriority, setPriority } from 'node:os';
import process, { argv, env, stderr } from 'node:process';
import { child } from './child.js';
import { parseLine } from './parse-line.js';
import { turboRun } from './turbo-run.js';

/** Turbo's telemetry. */
env['DO_NOT_TRACK'] = '1';

process.exitCode = await run(parseLine(argv.slice(2)));

/**
 * @param {import('./parse-line.js').Line} line
 * @returns {Promise<number>} the exit code of what failed first, else 0
 */
async function run({ isInstalling, building, nice, variables, command, args }) {
  Object.assign(env, variables);
  if (nice > getPriority()) setPriority(nice);
  const code = (isInstalling && (await install())) || (building && (await build(building)));
  if (code) return code;
  if (command === 'turbo' && args[0] === 'run') return turboRun(args);
  return child(command, args);
}

function install() {
  if (!existsSync('node_modules')) {
    stderr.write('simul: installing and building; the first time this takes half a minute\n');
  }
  const { packageManager: pnpm } = /** @type {{ packageManager: string }} */ (
    JSON.parse(readFileSync('package.json', 'utf8'))
  );
  return child('npx', ['--yes', pnpm, 'install', '--frozen-lockfile', '--silent'], 'to stderr');
}

/** @param {readonly string[]} filters */
function build(filters) {
  const quiet = ['--output-logs=errors-only', '--log-order=grouped'];
  return child('turbo', ['run', 'build', ...filters, ...quiet], 'to stderr');
}
