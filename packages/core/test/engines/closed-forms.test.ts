import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Kernel } from '../../src/kernel/kernel.js';
import { loadKernel } from '../../src/kernel/load-kernel.js';
import { replay } from '../../src/replay/replay.js';
import type { Strategy } from '../../src/strategy/strategy.js';
import { toSeconds } from '../../src/time/nanoseconds.js';

/** Nanoseconds; `boards` = `share` × `split`, so that what divides them is known. */
interface Constants {
  readonly share: bigint;
  readonly split: bigint;
  readonly rounds: bigint;
  readonly move: bigint;
  readonly reply: bigint;
}

const nanoseconds = fc.oneof(
  fc.bigInt(0n, 8n).map((seconds) => seconds * 1_000_000_000n),
  fc.bigInt(0n, 90_000_000_000n),
);

const constants: fc.Arbitrary<Constants> = fc.record({
  share: fc.bigInt(1n, 6n),
  split: fc.bigInt(1n, 5n),
  rounds: fc.bigInt(1n, 7n),
  move: nanoseconds,
  reply: nanoseconds,
});

let kernel: Kernel;

beforeAll(async () => {
  kernel = await loadKernel();
});

const max = (a: bigint, b: bigint) => (a > b ? a : b);

/** Both engines on these constants must give this makespan, released so much before it. */
function expectMakespan(
  { share, split, rounds, move, reply }: Constants,
  strategy: Strategy,
  makespan: bigint,
  releasedBefore: bigint,
): void {
  const round = [toSeconds(move), toSeconds(reply)] as const;
  const game = new Array<typeof round>(Number(rounds)).fill(round);
  const workload = { games: new Array<typeof game>(Number(share * split)).fill(game) };
  const expected = {
    makespan: toSeconds(makespan),
    released: toSeconds(makespan - releasedBefore),
  };
  expect(replay(workload, strategy).result).toMatchObject(expected);
  expect(kernel.play(workload, strategy)).toMatchObject(expected);
}

describe('with constant times both engines equal the closed form on 500 parameter sets', () => {
  const law = (check: (drawn: Constants) => void) =>
    fc.assert(fc.property(constants, check), { seed: 7, numRuns: 500 });

  test('sync: NR(S + Z)', () => {
    law((drawn) => {
      const { share, split, rounds, move, reply } = drawn;
      const makespan = share * split * rounds * (move + reply);
      expectMakespan(drawn, { kind: 'sync' }, makespan, 0n);
    });
  });

  test('async, hybrid and threads, all games open: (R − 1)·max(kS, S + Z) + kS + Z', () => {
    law((drawn) => {
      const { share, split, rounds, move, reply } = drawn;
      const cycle = max(share * move, move + reply);
      const makespan = (rounds - 1n) * cycle + share * move + reply;
      const masters = Number(split);
      expectMakespan(drawn, { kind: 'hybrid', masters }, makespan, reply);
      expectMakespan(drawn, { kind: 'hybrid', masters, dispatch: 'shared' }, makespan, reply);
      expectMakespan(drawn, { kind: 'threads', masters }, makespan, reply);
      if (split === 1n) expectMakespan(drawn, { kind: 'async' }, makespan, reply);
    });
  });

  test('one master with K open games: (N/K·R − 1)·max(KS, S + Z) + KS + Z', () => {
    law((drawn) => {
      const { share, split, rounds, move, reply } = drawn;
      const cycle = max(share * move, move + reply);
      const makespan = (split * rounds - 1n) * cycle + share * move + reply;
      expectMakespan(drawn, { kind: 'async', openGames: Number(share) }, makespan, reply);
    });
  });

  test('processes: ⌈N/M⌉·R(S + Z)', () => {
    law((drawn) => {
      const { share, split, rounds, move, reply } = drawn;
      const masters = split + 1n;
      const games = (share * split + masters - 1n) / masters;
      const makespan = games * rounds * (move + reply);
      expectMakespan(drawn, { kind: 'processes', masters: Number(masters) }, makespan, 0n);
    });
  });
});
