import { beforeAll, describe, expect, test } from 'vitest';
import { loadKernel } from '../../src/kernel/load-kernel.js';
import { compileProbe, type Probe } from '../support/probe.js';

let probe: Probe['whole'];
let uniform: (bits: bigint) => number;

beforeAll(async () => {
  const { whole, mixed } = await compileProbe(`
    import { GOLDEN_GAMMA, mixGamma } from './random/mix';
    import { Stream } from './random/stream';
    const stream = changetype<Stream>(__heap_base);
    export function sequence(seed: u64, n: u64): u64 {
      stream.state = seed;
      stream.gamma = GOLDEN_GAMMA;
      return stream.at(n);
    }
    export function value(seed: u64, replication: u64, index: u64): u64 {
      stream.splitFor(seed, replication);
      return stream.at(index);
    }
    export function state(seed: u64, replication: u64): u64 {
      stream.splitFor(seed, replication);
      return stream.state;
    }
    export { uniform } from './random/uniform';
    export function gamma(seed: u64, replication: u64): u64 {
      stream.splitFor(seed, replication);
      return stream.gamma;
    }
  `);
  probe = whole;
  uniform = mixed['uniform']!;
});

const u64 = (value: bigint) => BigInt.asUintN(64, value);

describe('the generator is SplitMix64', () => {
  // Published with the algorithm on Rosetta Code, "Pseudo-random numbers/Splitmix64".
  test.each([
    [1n, 6457827717110365317n],
    [2n, 3203168211198807973n],
    [3n, 9817491932198370423n],
    [4n, 4593380528125082431n],
    [5n, 16408922859458223821n],
  ])('value %s of seed 1234567', (n, value) => {
    expect(u64(probe['sequence']!(1234567n, n))).toBe(value);
  });

  // The first outputs of splitmix64.c by Sebastiano Vigna (2015) from state 0.
  test.each([
    [1n, 0xe220a8397b1dcdafn],
    [2n, 0x6e789e6aa1b965f4n],
    [3n, 0x06c45d188009454fn],
    [4n, 0xf88bb8a8724c81ecn],
  ])('value %s of seed 0', (n, value) => {
    expect(u64(probe['sequence']!(0n, n))).toBe(value);
  });
});

// OpenJDK 17, java.util.SplittableRandom: with root = new SplittableRandom(new
// SplittableRandom(seed).nextLong()), the first three nextLong() of split() number r, from 0.
const SPLITS: readonly (readonly [bigint, bigint, readonly bigint[]])[] = [
  [0n, 0n, [0xc8f3fd721bd42eaan, 0x48cd70ee3384a628n, 0x0b17171f09413749n]],
  [0n, 1n, [0xd55d0b11b0028bafn, 0xfb8c0debd38ffd4cn, 0x6181e4bf9c849df8n]],
  [0n, 999n, [0xc6508c2f7e7a0de3n, 0xde0548de0c5ef5b2n, 0xede6adc45960c25cn]],
  [1n, 0n, [0x09e07e4d17ba8dfen, 0xba9650c5a218974en, 0xc0876cc9017a497en]],
  [1n, 1n, [0xd1ece45894a627c0n, 0xdb8e648d1c3caac9n, 0xfd77113c358b0510n]],
  // Its increment is one that is mended.
  [1n, 115n, [0x712ef782c140c555n, 0x1f481c683bcbc394n, 0x1e59588b1153870fn]],
  [1n, 999n, [0x7986837103cc2764n, 0x0c1ab805d57b5ac7n, 0x842be01509cdccean]],
  [1234567n, 0n, [0xcc0de6b7a5583cc9n, 0xc9f63aedfde2f673n, 0xd1baaa69623a28b7n]],
  [1234567n, 999n, [0x450531e40006ba65n, 0xa16cf2e023d558ean, 0xcc8e75eb02ea4408n]],
  [2n ** 64n - 1n, 0n, [0x6f55ce0059d66c4dn, 0x025b369c02d0023cn, 0x431096a4ccb9cc58n]],
  [2n ** 64n - 1n, 999n, [0xd3ff9ab5eca09414n, 0x9c856399c808bc7cn, 0x49e9c01d4d9cfe93n]],
];

describe("a replication's stream is a split of the hashed seed", () => {
  test.each(SPLITS)('seed %s, replication %s', (seed, replication, values) => {
    const drawn = values.map((_, n) => u64(probe['value']!(seed, replication, BigInt(n + 1))));
    expect(drawn).toEqual(values);
  });

  test('its increment is odd and differs from itself shifted in at least 24 places', () => {
    for (let replication = 0n; replication < 20_000n; replication++) {
      const gamma = u64(probe['gamma']!(3n, replication));
      const differences = (gamma ^ (gamma >> 1n)).toString(2).replaceAll('0', '').length;
      expect(gamma & 1n).toBe(1n);
      expect(differences).toBeGreaterThanOrEqual(24);
    }
  });

  test('no replication is another one shifted', () => {
    const seen = new Set<bigint>();
    const wanted = { replications: 2000n, values: 100n };
    for (let replication = 0n; replication < wanted.replications; replication++) {
      for (let n = 0n; n < wanted.values; n++) seen.add(probe['value']!(3n, replication, n));
    }
    expect(seen.size).toBe(Number(wanted.replications * wanted.values));
  });

  test('seeds that differ by the generator’s own increment share no replication', () => {
    const golden = 0x9e3779b97f4a7c15n;
    const states = Array.from({ length: 1000 }, (_, n) =>
      Array.from({ length: 20 }, (__, r) => probe['state']!(u64(golden * BigInt(n)), BigInt(r))),
    );
    expect(new Set(states.flat()).size).toBe(20_000);
  });
});

test('a time is drawn at the index board·2³² + 2·round, a reply at the next, rounds at round 0', async () => {
  const kernel = await loadKernel();
  const [seed, replication] = [77n, 5];
  const uniformAt = (board: number, slot: number) =>
    uniform(probe['value']!(seed, BigInt(replication), (BigInt(board) << 32n) + BigInt(slot)));
  const time = { family: 'uniform', low: 0, high: 1 } as const;
  const rounds = { family: 'uniform', low: 1, high: 100 } as const;
  const scenario = { boards: 50, rounds, moveTime: time, replyTime: time };

  /** Times are drawn from the middle upward, then from the bottom. */
  const seconds = (u: number) => Math.round(((u + 0.5) % 1) * 1e9) / 1e9;
  const expected = Array.from({ length: 50 }, (_, board) =>
    Array.from({ length: 1 + Math.floor(100 * uniformAt(board, 0)) }, (__, i) => {
      const slot = 2 * (i + 1);
      return [seconds(uniformAt(board, slot)), seconds(uniformAt(board, slot + 1))];
    }),
  );
  expect(kernel.draw(scenario, { seed, replication }).games).toEqual(expected);
});

test('a uniform lies in the middle of one of 2⁵² parts, so that neither 0 nor 1 is one', () => {
  expect(uniform(0n)).toBe(2 ** -53);
  expect(uniform(0xfffn)).toBe(2 ** -53);
  expect(uniform(1n << 63n)).toBe(0.5 + 2 ** -53);
  expect(uniform(2n ** 64n - 1n)).toBe(1 - 2 ** -53);
});
