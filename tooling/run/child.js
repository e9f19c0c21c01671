import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import process, { platform, stderr, stdin } from 'node:process';

/** @type {readonly NodeJS.Signals[]} */
const PASSED_ON = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs a command in this terminal, and passes on to it the signals that this process gets.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {'to stderr'} [output] where its standard output goes, if not to this one
 * @returns {Promise<number>} its exit code; as shells have it, 128 and the number of the signal that ended it
 */
export function child(command, args, output) {
  // On Windows the commands of node_modules/.bin are scripts, which only a shell starts.
  const shell = platform === 'win32';
  /** @type {import('node:child_process').SpawnOptions} */
  const options = { stdio: ['inherit', output === undefined ? 'inherit' : 2, 'inherit'], shell };
  const running = shell
    ? spawn([command, ...args].map(quoted).join(' '), options)
    : spawn(command, args, options);
  for (const name of PASSED_ON) {
    process.on(name, () => {
      // The terminal has sent Ctrl-C to both.
      if (name !== 'SIGINT' || !stdin.isTTY) running.kill(name);
    });
  }
  return new Promise((resolve) => {
    running.on('error', (error) => {
      stderr.write(`${command}: ${error.message}\n`);
      resolve(127);
    });
    running.on('close', (code, signal) => {
      resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal]));
    });
  });
}

/**
 * For cmd.exe.
 *
 * @param {string} word
 */
function quoted(word) {
  return /^[\w.:/=@-]+$/.test(word) ? word : `"${word.replaceAll('"', '\\"')}"`;
}
