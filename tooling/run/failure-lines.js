import { errorsIn } from './errors-in.js';

/** Most errors listed per task; the rest is only counted. */
const MOST = 20;

/**
 * @typedef {object} FailedTask
 * @property {string} name
 * @property {string} directory of its package, from the root
 * @property {string} log
 */

/**
 * The summary of a failed run: each failed task with its errors.
 *
 * @param {readonly FailedTask[]} tasks
 * @param {string} root the folder that paths are shown from
 * @returns {readonly string[]}
 */
export function failureLines(tasks, root) {
  const count = `${tasks.length} ${tasks.length === 1 ? 'task' : 'tasks'} failed`;
  return ['', count, ...tasks.flatMap((task) => taskLines(task, root)), ''];
}

/**
 * @param {FailedTask} task
 * @param {string} root
 */
function taskLines({ name, directory, log }, root) {
  const errors = errorsIn(log).map((line) => fromRoot(line, directory, root));
  const hidden = errors.length - MOST;
  return [
    '',
    name,
    ...errors.slice(0, MOST).map((line) => `  ${line}`),
    ...(hidden > 0 ? [`  … and ${hidden} more`] : []),
  ];
}

/**
 * Tools print paths relative to their package, or absolute; this shows all paths relative to the root.
 *
 * @param {string} line
 * @param {string} directory
 * @param {string} root
 */
function fromRoot(line, directory, root) {
  if (line.startsWith(root)) return line.slice(root.length + 1);
  return directory === '' || !/^[\w.-]+\//.test(line) ? line : `${directory}/${line}`;
}
