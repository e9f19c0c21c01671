/** @typedef {'br' | 'gzip' | 'identity'} Encoding */

/** @type {readonly Encoding[]} the smallest first */
const ENCODINGS = ['br', 'gzip', 'identity'];

/** The weight of plain bytes, which every client accepts that does not refuse them: RFC 9110, 12.5.3. */
const LAST_RESORT = 1e-9;

/**
 * The encoding for a response: of those that exist, the one that the client prefers, and of equals the
 * smallest. A weight of 0 refuses an encoding.
 *
 * @param {string} accept the header Accept-Encoding
 * @param {(encoding: Encoding) => boolean} exists
 * @returns {Encoding}
 */
export function encodingFor(accept, exists) {
  const weights = weightsIn(accept);
  /** @param {Encoding} encoding */
  const weigh = (encoding) =>
    weights.get(encoding) ?? (encoding === 'identity' ? LAST_RESORT : (weights.get('*') ?? 0));
  const [best = 'identity'] = ENCODINGS.filter(
    (encoding) => exists(encoding) && weigh(encoding) > 0,
  ).sort((a, b) => weigh(b) - weigh(a));
  return best;
}

/**
 * @param {string} accept
 * @returns {Map<string, number>}
 */
function weightsIn(accept) {
  return new Map(accept.toLowerCase().split(',').map(readWeight));
}

/**
 * @param {string} text such as `br;q=0.5`
 * @returns {[name: string, weight: number]} a weight that is no number refuses
 */
function readWeight(text) {
  const [name = '', ...parameters] = text.split(';').map((part) => part.trim());
  const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
  if (weight === undefined) return [name, 1];
  return [name, /^(0(\.\d{0,3})?|1(\.0{0,3})?)$/.test(weight) ? Number(weight) : 0];
}
