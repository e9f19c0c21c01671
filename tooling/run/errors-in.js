import { stripVTControlCharacters } from 'node:util';

/** Lines shown of a log in which no tool is recognised. */
const LAST = 10;

/**
 * The errors in the log of a task, one line each: the failed tests of Vitest and Playwright, the errors of
 * TypeScript, Svelte, ESLint and Prettier; if there are none, the end of the log.
 *
 * @param {string} log
 * @returns {readonly string[]}
 */
export function errorsIn(log) {
  const lines = stripVTControlCharacters(log).split(/\r?\n/);
  const errors = TOOLS.flatMap((errorsOf) => errorsOf(lines));
  return errors.length > 0 ? [...new Set(errors)] : end(lines);
}

/** @typedef {(lines: readonly string[]) => readonly string[]} ErrorsOf */

/** `FAIL  test/x.test.ts > a law`, or `FAIL |browser (chromium)| test/x.test.ts > a law` */
/** @type {ErrorsOf} */
const ofVitest = (lines) => {
  return matches(lines, /^ *FAIL +(?:\|[^|]*\| )?(.+)$/, ([, test = '']) => test);
};

/** `  1) e2e/lab.e2e.ts:36:1 › a title ─────` */
/** @type {ErrorsOf} */
const ofPlaywright = (lines) => {
  return matches(lines, /^ *\d+\) (.+?:\d+:\d+ › .+?)[ ─]*$/, ([, test = '']) => test);
};

/** `src/x.ts(3,5): error TS2322: …` */
/** @type {ErrorsOf} */
const ofTypeScript = (lines) =>
  matches(lines, /^\S.*\(\d+,\d+\): error TS\d+: /, ({ input }) => input);

/** A place, and on the next line `Error: …`. */
/** @type {ErrorsOf} */
const ofSvelteCheck = (lines) => {
  return lines.flatMap((line, index) => {
    const error = lines[index + 1] ?? '';
    return /:\d+:\d+$/.test(line) && /^(Error|Warn)\b/.test(error) ? [`${line} ${error}`] : [];
  });
};

/** A file, and below it `  3:5  error  what  rule`. */
/** @type {ErrorsOf} */
const ofEslint = (lines) => {
  let file = '';
  return lines.flatMap((line) => {
    if (/^\S+$/.test(line)) file = line;
    const [, place, what] = /^ +(\d+:\d+) +error +(.+)$/.exec(line) ?? [];
    return place === undefined ? [] : [`${file}:${place} ${what?.replace(/ {2,}/g, ' ') ?? ''}`];
  });
};

/** `[warn] src/x.ts` */
/** @type {ErrorsOf} */
const ofPrettier = (lines) => {
  return matches(
    lines,
    /^\[(?:warn|error)\] (\S+)$/,
    ([, file = '']) => `${file} is not formatted`,
  );
};

const TOOLS = [ofVitest, ofPlaywright, ofTypeScript, ofSvelteCheck, ofEslint, ofPrettier];

/**
 * @param {readonly string[]} lines
 * @param {RegExp} pattern
 * @param {(match: RegExpExecArray) => string} toError
 */
function matches(lines, pattern, toError) {
  return lines.flatMap((line) => {
    const match = pattern.exec(line);
    return match === null ? [] : [toError(match)];
  });
}

/** @type {ErrorsOf} */
function end(lines) {
  const shown = lines.filter((line) => line.trim() !== '' && !line.includes('[ELIFECYCLE]'));
  return shown.slice(-LAST);
}
