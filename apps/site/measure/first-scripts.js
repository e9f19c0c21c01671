import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseSync } from 'vite';

const PRELOAD = /<link [^>]*href="([^"]+\.js)"[^>]* rel="modulepreload"/g;

/**
 * The scripts that a page loads before anybody touches it: what it preloads, and what that imports.
 * What is imported later on, and workers, are not among them.
 *
 * @param {string} build
 * @param {string} page its HTML file, in the build
 * @returns {Set<string>} paths in the build
 */
export function firstScripts(build, page) {
  const html = readFileSync(join(build, page), 'utf8');
  const open = [...html.matchAll(PRELOAD)].map(([, href = '']) => resolveIn(page, href));
  if (open.length === 0) throw new Error(`${page} preloads no script: look at how it is built.`);
  /** @type {Set<string>} */
  const found = new Set();
  for (let script = open.pop(); script !== undefined; script = open.pop()) {
    if (found.has(script)) continue;
    found.add(script);
    open.push(...importsOf(build, script));
  }
  return found;
}

/**
 * @param {string} build
 * @param {string} script
 */
function importsOf(build, script) {
  const { program } = parseSync(script, readFileSync(join(build, script), 'utf8'));
  return program.body.flatMap((statement) =>
    'source' in statement && statement.source !== null
      ? [resolveIn(script, statement.source.value)]
      : [],
  );
}

/**
 * @param {string} file
 * @param {string} specifier relative to the file, or from the root
 */
function resolveIn(file, specifier) {
  return specifier.startsWith('/') ? specifier.slice(1) : join(dirname(file), specifier);
}
