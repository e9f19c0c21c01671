import {
  GROUPS,
  MEASURE_RESPONSE_TIME,
  MEASURE_RESPONSES_AT,
  MEASURE_WAIT_TIME,
  MEASURE_WAITS_AT,
  MEASURE_WORDS,
  MEASURES_AT,
  WAIT_BITS,
  WAIT_BUCKETS,
} from '../../assembly/layout.js';
import { toNanoseconds, toSeconds } from '../time/nanoseconds.js';
import type { Engine } from './engine.js';

/** What is measured of the boards of a group, over all replications of a call. */
export interface GroupMeasures {
  /** How many rounds waited how long: WAIT_BUCKETS whole numbers, by `waitBucket`. */
  readonly waits: Float64Array;
  /** How many boards responded after how long, likewise. */
  readonly responses: Float64Array;
  /** Seconds. */
  readonly totalWait: number;
  readonly totalResponse: number;
}

/** The times that a bucket counts: from `from` to below `to` seconds; in the first, 0. */
export interface WaitBucket {
  readonly from: number;
  readonly to: number;
}

const PER_DOUBLING = 1 << WAIT_BITS;

/** What the buckets of `GroupMeasures` count; the widest is 1.6 % of what it holds. */
export function waitBucket(index: number): WaitBucket {
  return { from: edge(index), to: edge(index + 1) };
}

/** The bucket that holds a time in seconds. */
export function bucketOf(seconds: number): number {
  const time = toNanoseconds(seconds);
  if (time === 0n) return 0;
  const doublings = time.toString(2).length - 1;
  const within = Number((time << BigInt(WAIT_BITS)) >> BigInt(doublings)) - PER_DOUBLING;
  return 1 + doublings * PER_DOUBLING + within;
}

/** Where a bucket begins: the first at 0, the second at a nanosecond. */
function edge(index: number): number {
  if (index === 0) return 0;
  const doublings = Math.floor((index - 1) / PER_DOUBLING);
  const within = ((index - 1) % PER_DOUBLING) / PER_DOUBLING;
  return (Number(1n << BigInt(doublings)) * (1 + within)) / 1e9;
}

/** What the last call measured of each group, `times` over. */
export function readMeasures(engine: Engine, times: number): readonly GroupMeasures[] {
  const from = engine.start(MEASURES_AT);
  return Array.from({ length: engine.count(GROUPS) }, (_, group) => {
    const words = engine.words.subarray(from + group * MEASURE_WORDS);
    const total = (place: number) => toSeconds(words[place]! + (words[place + 1]! << 64n)) * times;
    return {
      waits: readHistogram(engine, Number(words[MEASURE_WAITS_AT]), times),
      responses: readHistogram(engine, Number(words[MEASURE_RESPONSES_AT]), times),
      totalWait: total(MEASURE_WAIT_TIME),
      totalResponse: total(MEASURE_RESPONSE_TIME),
    };
  });
}

/** @param address of the buckets, in bytes */
function readHistogram(engine: Engine, address: number, times: number): Float64Array {
  // By halves of words: making bigints of all of them would take longer than playing.
  const halves = engine.halves(address / 8, WAIT_BUCKETS);
  const counts = new Float64Array(WAIT_BUCKETS);
  // Most buckets are empty, above all those of the longest times.
  let end = 2 * WAIT_BUCKETS;
  while (end > 0 && halves[end - 1] === 0 && halves[end - 2] === 0) end -= 2;
  for (let i = 0; i < end; i += 2) {
    const low = halves[i]!;
    const high = halves[i + 1]!;
    if ((low | high) !== 0) counts[i >> 1] = (low + high * HALF) * times;
  }
  return counts;
}

const HALF = 0x1_0000_0000;
