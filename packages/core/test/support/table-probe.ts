import { timeSampler } from '../../src/distribution/families.js';
import type { TimeDistribution } from '../../src/distribution/distribution.js';
import { compileProbe } from './probe.js';

/** The table of one distribution after the other. */
export interface TableProbe {
  readonly prepare: (times: TimeDistribution) => void;
  /** Nanoseconds. */
  readonly time: (bits: bigint) => number;
  /** The same twice, each drawn as one of two. */
  readonly twice: (bits: bigint, other: bigint) => readonly bigint[];
}

export async function compileTableProbe(): Promise<TableProbe> {
  const { real, whole } = await compileProbe(`
    import { Distribution } from './distribution/distribution';
    import { QuantileTable, tablesBytes } from './distribution/quantile-table';
    import { drawTime, prepareTime } from './distribution/time';
    const d = changetype<Distribution>(__heap_base);
    memory.grow(1 + <i32>(tablesBytes(1) >> 16));
    export function prepare(family: f64, first: f64, second: f64, third: f64): f64 {
      d.family = <u64>family;
      d.first = first;
      d.second = second;
      d.third = third;
      d.tableAt = (__heap_base + offsetof<Distribution>() + 63) & ~63;
      prepareTime(d);
      return d.first;
    }
    export function time(bits: u64): u64 {
      return drawTime(d, bits);
    }
    export function firstOfTwo(bits: u64, other: u64): u64 {
      return i64x2.extract_lane(QuantileTable.both(d.quantiles, d.quantiles, bits, other), 0);
    }
    export function secondOfTwo(other: u64, bits: u64): u64 {
      return i64x2.extract_lane(QuantileTable.both(d.quantiles, d.quantiles, other, bits), 1);
    }
  `);
  return {
    prepare: (times) => {
      const { family, numbers } = timeSampler(times);
      const [first, second = 0, third = 0] = numbers;
      real['prepare']!(family, first!, second, third);
    },
    time: (bits) => Number(whole['time']!(bits)),
    twice: (bits, other) => [whole['firstOfTwo']!(bits, other), whole['secondOfTwo']!(other, bits)],
  };
}
