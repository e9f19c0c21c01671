import { MIX } from '../../assembly/layout.js';
import type { MixPart, PlainTime, TimeDistribution } from './distribution.js';
import { square, type Tail, type TimeFamily } from './family.js';
import { meanTime } from './means.js';

/**
 * Each time is drawn from one of several families, a part. Moments of mixtures: Frühwirth-Schnatter,
 * Finite Mixture and Markov Switching Models (2006), section 1.2.4.
 *
 * @param familyOf the family of a part
 */
export function mixOf(familyOf: (time: TimeDistribution) => TimeFamily): TimeFamily<'mix'> {
  const varianceOf = (time: TimeDistribution) => familyOf(time).variance(time);
  const exponentOf = (time: TimeDistribution) => familyOf(time).tailExponent?.(time) ?? Infinity;
  const average = (parts: readonly MixPart[], of: (time: PlainTime) => number) =>
    parts.reduce((sum, { share, time }) => sum + share * of(time), 0);

  function variance(time: Mix): number {
    const mean = meanTime(time);
    return average(time.parts, (part) => varianceOf(part) + square(meanTime(part) - mean));
  }

  /** Of one part, about the mean of the mixture. */
  function cube(part: PlainTime, mean: number): number {
    const away = meanTime(part) - mean;
    const spread = varianceOf(part);
    const own = spread === 0 ? 0 : familyOf(part).skewness(part) * spread * Math.sqrt(spread);
    return own + 3 * away * spread + away * away * away;
  }

  return {
    variance,
    skewness(time) {
      const mean = meanTime(time);
      const spread = variance(time);
      if (spread === 0) return 0;
      return average(time.parts, (part) => cube(part, mean)) / (spread * Math.sqrt(spread));
    },
    canBeSkewed: true,
    tailExponent: ({ parts }) => Math.min(...parts.map(({ time }) => exponentOf(time))),
    sampler: ({ parts }) => ({
      family: MIX,
      numbers: [],
      table: thresholdsOf(parts),
      parts: parts.map(({ time }) => familyOf(time).sampler(time)),
    }),
    tail({ parts }) {
      const tails = parts.map(
        ({ share, time }) => [share, familyOf(time).tail?.(time) ?? stepsOf(time)] as const,
      );
      return {
        beyond: (t) => tails.reduce((sum, [share, { beyond }]) => sum + share * beyond(t), 0),
        excess: (t) => tails.reduce((sum, [share, { excess }]) => sum + share * excess(t), 0),
      };
    },
  };
}

type Mix = Extract<TimeDistribution, { readonly family: 'mix' }>;

/** The tail of a constant or of a list of values. */
function stepsOf(time: PlainTime): Tail {
  const values = time.family === 'empirical' ? time.values : [meanTime(time)];
  const average = (of: (value: number) => number) =>
    values.reduce((sum, value) => sum + of(value), 0) / values.length;
  return {
    beyond: (t) => average((value) => Number(value > t)),
    excess: (t) => average((value) => Math.max(0, value - t)),
  };
}

/**
 * For each part but the last, the share of it and of those before it in 2⁶⁴ equal parts: sums, one
 * quotient and a power of two, which every engine computes alike.
 */
function thresholdsOf(parts: readonly MixPart[]): readonly bigint[] {
  const sums: number[] = [];
  let sum = 0;
  for (const { share } of parts) sums.push((sum += share));
  return sums.slice(0, -1).map((below) => {
    const threshold = BigInt(Math.floor((below / sum) * 2 ** 64));
    return threshold < MOST_BITS ? threshold : MOST_BITS;
  });
}

const MOST_BITS = 2n ** 64n - 1n;
