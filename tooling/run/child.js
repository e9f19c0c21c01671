import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import process, { env, platform, stderr, stdin } from 'node:process';

/** @type {readonly NodeJS.Signals[]} */
const PASSED_ON = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Milliseconds between two checks of the parent. */
const INTERVAL = 250;

/**
 * Runs a command in this terminal and forwards the signals of this process to it.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {'to stderr'} [output] where its standard output goes, if not to this one
 * @returns {Promise<number>} its exit code; as shells have it, 128 and the number of the signal that ended it
 */
export function child(command, args, output) {
  // On Windows the commands of node_modules/.bin are scripts, which need a shell.
  const shell = platform === 'win32';
  /** @type {import('node:child_process').SpawnOptions} */
  const options = { stdio: ['inherit', output === undefined ? 'inherit' : 2, 'inherit'], shell };
  const running = shell
    ? spawn([command, ...args].map(quoted).join(' '), options)
    : spawn(command, args, options);
  for (const name of PASSED_ON) {
    process.on(name, () => {
      // The terminal has sent Ctrl-C to both processes.
      if (name !== 'SIGINT' || !stdin.isTTY) running.kill(name);
    });
  }
  const watch = whenOrphaned(() => running.kill('SIGTERM'));
  return new Promise((resolve) => {
    running.on('error', (error) => {
      stderr.write(`${command}: ${error.message}\n`);
      resolve(127);
    });
    running.on('close', (code, signal) => {
      clearInterval(watch);
      resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal]));
    });
  });
}

/**
 * Calls back when the parent has ended. This is needed because npm sends SIGTERM only to the shell of a
 * script, which ends without forwarding it. On Windows the parent's id does not change, so this has no
 * effect. Outside package scripts a command may outlive its parent.
 *
 * @param {() => void} act
 */
function whenOrphaned(act) {
  if (env['npm_lifecycle_event'] === undefined) return undefined;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    act();
  }, INTERVAL).unref();
  return watch;
}

/**
 * Quotes a word for cmd.exe.
 *
 * @param {string} word
 */
function quoted(word) {
  return /^[\w.:/=@-]+$/.test(word) ? word : `"${word.replaceAll('"', '\\"')}"`;
}
