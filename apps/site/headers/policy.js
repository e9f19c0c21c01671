/**
 * A Content-Security-Policy: its directives in order, each with its sources.
 *
 * @typedef {Map<string, readonly string[]>} Policy
 */

const META = /<meta http-equiv="content-security-policy" content="([^"]*)">/i;

/**
 * The policy that a built page carries.
 *
 * @param {string} html
 * @returns {Policy}
 */
export function policyOf(html) {
  const [, content] = META.exec(html) ?? [];
  if (content !== undefined) return parsePolicy(content);
  throw new Error('A page has no policy: see csp in vite.config.ts.');
}

/**
 * @param {string} text
 * @returns {Policy}
 */
export function parsePolicy(text) {
  const directives = text.split(';').map((directive) => directive.trim().split(/\s+/));
  return new Map(directives.map(([name = '', ...sources]) => [name, sources]));
}

/** @param {Policy} policy */
export function printPolicy(policy) {
  return [...policy].map(([name, sources]) => [name, ...sources].join(' ')).join('; ');
}

/**
 * The strictest policy under which every page works: pages differ in the hash of their own script.
 *
 * @param {readonly Policy[]} policies
 * @returns {Policy}
 */
export function union(policies) {
  /** @type {Map<string, Set<string>>} */
  const sources = new Map();
  for (const [name, more] of policies.flatMap((policy) => [...policy])) {
    sources.set(name, new Set([...(sources.get(name) ?? []), ...more]));
  }
  return new Map([...sources].map(([name, all]) => [name, [...all].sort(byKind)]));
}

/**
 * Keywords stand before hashes, and hashes in an order of their own, so that the order of the pages
 * makes no difference.
 *
 * @param {string} a
 * @param {string} b
 */
function byKind(a, b) {
  const isHash = /** @param {string} source */ (source) => Number(source.startsWith("'sha"));
  return isHash(a) - isHash(b) || (a < b ? -1 : Number(a > b));
}
