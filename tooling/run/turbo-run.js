import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process, { stderr } from 'node:process';
import { child } from './child.js';
import { failureLines } from './failure-lines.js';

/** Where turbo writes a summary of each run. */
const SUMMARIES = join('.turbo', 'runs');

/**
 * Runs turbo. If it fails, lists the failed tasks, each with its failed tests or its first errors, from the
 * logs that turbo writes. Turbo's own output is not changed.
 *
 * @param {readonly string[]} args
 */
export async function turboRun(args) {
  const before = summaries();
  const code = await child('turbo', [...args, '--summarize']);
  for (const file of summaries().filter((name) => !before.includes(name))) {
    const path = join(SUMMARIES, file);
    const { tasks } = /** @type {Summary} */ (JSON.parse(readFileSync(path, 'utf8')));
    rmSync(path);
    if (code !== 0) stderr.write(failureLines(failed(tasks), process.cwd()).join('\n'));
  }
  return code;
}

/**
 * @typedef {object} Task
 * @property {string} taskId
 * @property {string} directory
 * @property {string} [logFile] none of a task that is not cached
 * @property {{ exitCode: number | null } | undefined} [execution] of a task that was started
 *
 * @typedef {{ tasks: readonly Task[] }} Summary
 */

/** @returns {readonly string[]} */
function summaries() {
  try {
    return readdirSync(SUMMARIES);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT') return [];
    throw error;
  }
}

/** @param {readonly Task[]} tasks */
function failed(tasks) {
  return tasks
    .filter(({ execution }) => execution !== undefined && execution.exitCode !== 0)
    .map(({ taskId, directory, logFile }) => ({
      name: taskId,
      directory,
      log: logFile === undefined ? 'Its output is above.' : readFileSync(logFile, 'utf8'),
    }));
}
