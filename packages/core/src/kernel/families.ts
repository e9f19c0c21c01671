import {
  EMPIRICAL,
  EXPONENTIAL,
  GAMMA,
  GEOMETRIC,
  LOGNORMAL,
  PARETO,
  POISSON,
  TRIANGULAR,
  UNIFORM,
  WEIBULL,
} from '../../assembly/layout.js';
import type { RoundsDistribution, TimeDistribution } from '../scenario/distribution.js';
import { HORIZON, toNanoseconds, type Nanoseconds } from '../time/nanoseconds.js';

/** A distribution as the kernel draws from it: a family with its numbers, or a table. */
export interface Drawn {
  readonly family: number;
  readonly numbers: readonly number[];
  readonly table: readonly bigint[];
}

/** Of times: in nanoseconds. */
export function drawnTimes(times: TimeDistribution): Drawn {
  switch (times.family) {
    case 'constant':
      return constant(wholeTime(times.value));
    case 'empirical':
      return tabled(times.values.map(wholeTime));
    case 'exp':
      return family(EXPONENTIAL, nanoseconds(times.mean));
    case 'uniform':
      return family(UNIFORM, nanoseconds(times.low), nanoseconds(times.high));
    case 'triangular':
      return family(
        TRIANGULAR,
        nanoseconds(times.low),
        nanoseconds(times.mode),
        nanoseconds(times.high),
      );
    case 'erlang':
      return family(GAMMA, nanoseconds(times.mean), times.shape);
    case 'gamma':
      return gamma(nanoseconds(times.mean), times.cv);
    case 'lognormal':
      return family(LOGNORMAL, nanoseconds(times.mean), times.cv);
    case 'weibull':
      return family(WEIBULL, nanoseconds(times.mean), times.shape);
    case 'pareto':
      return family(PARETO, nanoseconds(times.mean), times.alpha);
  }
}

/** Of rounds: as they are. */
export function drawnRounds(rounds: RoundsDistribution): Drawn {
  switch (rounds.family) {
    case 'constant':
      return tabled([BigInt(rounds.value)]);
    case 'empirical':
      return tabled(rounds.values.map(BigInt));
    case 'uniform':
      return family(UNIFORM, rounds.low, rounds.high);
    case 'poisson':
      return family(POISSON, rounds.mean);
    case 'geometric':
      return family(GEOMETRIC, rounds.mean);
  }
}

/**
 * So near to the mean the gamma and the lognormal distribution are the same to twelve digits, while
 * the sampler of the former would lose its last ones.
 */
const NEARLY_NORMAL = 1e-6;

function gamma(mean: number, cv: number): Drawn {
  if (cv < NEARLY_NORMAL) return family(LOGNORMAL, mean, cv);
  return family(GAMMA, mean, 1 / (cv * cv));
}

/** Below, a cubic gives a time to the nanosecond: 26 days. */
const EXACT_IN_CUBICS = 1n << 51n;

/** Uniform from it to itself, so that it is drawn like the others. */
function constant(time: Nanoseconds): Drawn {
  if (time >= EXACT_IN_CUBICS) return tabled([time]);
  return family(UNIFORM, Number(time), Number(time));
}

function family(code: number, ...numbers: readonly number[]): Drawn {
  return { family: code, numbers, table: [] };
}

function tabled(table: readonly bigint[]): Drawn {
  return { family: EMPIRICAL, numbers: [], table };
}

/** What cannot be played is made longer than any exhibition, since a word would wrap it. */
function wholeTime(seconds: number): Nanoseconds {
  const time = toNanoseconds(seconds);
  return time >= 0n && time <= HORIZON ? time : HORIZON + 1n;
}

/** Not yet whole: a drawn time is rounded, what it is drawn from is not. */
function nanoseconds(seconds: number): number {
  return seconds * 1e9;
}
