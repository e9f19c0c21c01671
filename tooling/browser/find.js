import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { bringBrowser } from './bring.js';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

/**
 * The browser that CHROMIUM_PATH names, else one on the PATH, else a downloaded one.
 *
 * @returns {import('./bring.js').Found}
 */
export function findBrowser({ CHROMIUM_PATH, PATH = '' } = process.env) {
  const path = CHROMIUM_PATH ?? onPath(PATH.split(delimiter));
  return path === undefined ? bringBrowser() : { path, env: {} };
}

/** @param {readonly string[]} folders */
function onPath(folders) {
  return folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find(isProgram);
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    // The file does not exist or is not executable.
    return false;
  }
}
