/**
 * The path that a request asks for, decoded once, without its query. Undefined where the target is
 * malformed: neither a path nor a URL of HTTP, an escape that is not UTF-8, a control character.
 *
 * @param {string} target the request target, as the client sent it
 * @returns {string | undefined}
 */
export function pathOf(target) {
  const path = target.startsWith('/') ? target.replace(/[?#].*$/s, '') : pathOfUrl(target);
  const decoded = path === undefined ? undefined : decode(path);
  return decoded === undefined || /[\0-\x1f\x7f]/.test(decoded) ? undefined : decoded;
}

/**
 * Proxies send whole URLs: RFC 9112, 3.2.2.
 *
 * @param {string} target
 */
function pathOfUrl(target) {
  return /^https?:\/\//i.test(target) && URL.canParse(target)
    ? new URL(target).pathname
    : undefined;
}

/** @param {string} path */
function decode(path) {
  try {
    return decodeURIComponent(path);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}
