import { beforeAll, expect, test } from 'vitest';
import { compileProbe, type Probe } from '../support/probe.js';

let probe: Probe['whole'];

beforeAll(async () => {
  ({ whole: probe } = await compileProbe(`
    import { Distribution } from './distribution/distribution';
    import { empirical } from './distribution/empirical';
    const d = changetype<Distribution>(__heap_base);
    memory.grow(256);
    export function prepare(length: u64): u64 {
      d.length = length;
      d.tableAt = __heap_base + offsetof<Distribution>();
      for (let i: u64 = 0; i < length; i++) store<u64>(d.table + ((<usize>i) << 3), i);
      return length;
    }
    export function draw(bits: u64): u64 {
      return empirical(d, bits);
    }
  `));
});

test.each([2n, 3n, 7n, 1000n, 2n ** 20n + 1n])(
  'of %d values, each has its part of all 2⁶⁴ draws, to one draw',
  (length) => {
    probe['prepare']!(length);
    const ends = [1n, length / 3n, length / 2n, length - 1n].map((i) => (i << 64n) / length);
    const draws = [0n, ...ends, ...ends.map((end) => end + 1n), 2n ** 64n - 1n];
    for (const bits of draws) expect(probe['draw']!(bits)).toBe((bits * length) >> 64n);
  },
);
