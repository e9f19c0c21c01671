/** @typedef {import('./format.js').Rule} Rule */

/**
 * The headers of a path. As hosts do it, every rule counts that matches, and a header that several of
 * them give has all their values.
 *
 * @param {readonly Rule[]} rules
 * @param {string} path
 * @returns {Map<string, string>} by the name in lower case
 */
export function headersOf(rules, path) {
  /** @type {Map<string, string>} */
  const found = new Map();
  for (const [name, value] of rules.filter(matches(path)).flatMap(({ headers }) => headers)) {
    const key = name.toLowerCase();
    const before = found.get(key);
    found.set(key, before === undefined ? value : `${before}, ${value}`);
  }
  return found;
}

/** @param {string} path */
function matches(path) {
  /** @param {Rule} rule */
  return (rule) =>
    rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path;
}
