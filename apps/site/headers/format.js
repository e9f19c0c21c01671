/**
 * The file `_headers`, in the format that Netlify and Cloudflare read: a path, and under it,
 * indented, the headers of what it names. A path may end in `*`, which stands for any rest.
 *
 * @typedef {object} Rule
 * @property {string} path
 * @property {readonly (readonly [name: string, value: string])[]} headers
 */

/**
 * @param {string} text
 * @returns {Rule[]}
 */
export function parseRules(text) {
  /** @type {{ path: string, headers: [string, string][] }[]} */
  const rules = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (/^\s*(#|$)/.test(line)) continue;
    if (/^\S/.test(line)) rules.push({ path: readPath(line.trim(), index + 1), headers: [] });
    else headersBefore(rules, index + 1).push(readHeader(line.trim(), index + 1));
  }
  return rules;
}

/**
 * @param {string} path
 * @param {number} line
 */
function readPath(path, line) {
  if (/^\/[^\s*:]*\*?$/.test(path)) return path;
  throw new Error(
    `_headers:${line}: "${path}" is no path: write one that begins with / and has no * but at its end.`,
  );
}

/**
 * @param {{ headers: [string, string][] }[]} rules
 * @param {number} line
 */
function headersBefore(rules, line) {
  const rule = rules.at(-1);
  if (rule !== undefined) return rule.headers;
  throw new Error(`_headers:${line}: a header stands before any path: write the path above it.`);
}

/**
 * @param {string} text
 * @param {number} line
 * @returns {[string, string]}
 */
function readHeader(text, line) {
  const [, name, value] = /^([\w-]+):\s*(\S.*)$/.exec(text) ?? [];
  if (name !== undefined && value !== undefined) return [name, value];
  throw new Error(`_headers:${line}: "${text}" is no header: write it as "Name: value".`);
}

/** @param {readonly Rule[]} rules */
export function printRules(rules) {
  return rules.map(printRule).join('\n');
}

/** @param {Rule} rule */
function printRule({ path, headers }) {
  return [path, ...headers.map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
}
