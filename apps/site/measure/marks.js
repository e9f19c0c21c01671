/**
 * What a page is held to.
 *
 * @typedef {object} Mark
 * @property {number} [least]
 * @property {number} [most]
 */

/** @satisfies {Record<string, Mark>} */
export const marks = {
  performance: { least: 100 },
  accessibility: { least: 100 },
  'best-practices': { least: 100 },
  seo: { least: 100 },
  /** The largest contentful paint, in seconds. */
  LCP: { most: 1.2 },
  /** The cumulative layout shift. */
  CLS: { most: 0.02 },
};

/** @typedef {Record<keyof typeof marks, number>} Figures */

/**
 * What a page misses, in words.
 *
 * @param {Figures} figures
 */
export function missed(figures) {
  return Object.entries(marks).flatMap(([name, mark]) => {
    const value = figures[/** @type {keyof typeof marks} */ (name)];
    const { least = -Infinity, most = Infinity } = /** @type {Mark} */ (mark);
    if (value >= least && value <= most) return [];
    const wanted = value < least ? `at least ${least}` : `at most ${most}`;
    return [`${name} is ${value}, and should be ${wanted}`];
  });
}
