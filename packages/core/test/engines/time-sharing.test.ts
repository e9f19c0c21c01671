import { beforeAll, describe, expect, test } from 'vitest';
import type { Kernel } from '../../src/kernel/kernel.js';
import { loadKernel } from '../../src/kernel/load-kernel.js';
import { replay } from '../../src/replay/replay.js';
import type { Workload } from '../../src/scenario/scenario.js';
import type { Strategy } from '../../src/strategy/strategy.js';
import { seededRandom } from '../support/seeded-random.js';
import { timeSharing, type Job } from '../support/time-sharing.js';

/** Law & Kelton, Simulation Modeling and Analysis (2000), section 2.4: in nanoseconds. */
const COMPUTER = { quantum: 100_000_000, swap: 15_000_000 };
const STRATEGY: Strategy = { kind: 'threads', quantum: 0.1, walkTime: 0.015 };

/** Thinking exp(25 s), service exp(0.8 s). */
function drawJobs(users: number, jobs: number, uniform: () => number): Job[][] {
  const exponential = (mean: number) => Math.round(-Math.log(1 - uniform()) * mean * 1e9);
  const job = (): Job => ({ think: exponential(25), service: exponential(0.8) });
  return Array.from({ length: users }, () => Array.from({ length: jobs }, job));
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const mean = (values: readonly number[]) => sum(values) / values.length;

let kernel: Kernel;

beforeAll(async () => {
  kernel = await loadKernel();
});

describe('a time-shared computer', () => {
  test.each([20, 40, 80])('of %i users answers as an independent simulation of it', (users) => {
    const jobs = drawJobs(users, 50, seededRandom(users));
    const workload: Workload = {
      games: jobs.map((game) => game.map(({ think, service }) => [service / 1e9, think / 1e9])),
      opens: jobs.map(() => 'opponent'),
    };
    const responses = timeSharing(jobs, { ...COMPUTER, swapsAlways: false });
    // What is left of a user's time when thinking is taken off is spent waiting for answers.
    const thinking = sum(jobs.flat().map(({ think }) => think));
    const expected = { responseTime: { total: (thinking + sum(responses)) / 1e9 } };
    expect(replay(workload, STRATEGY).result).toMatchObject(expected);
    expect(kernel.play(workload, STRATEGY)).toMatchObject(expected);
  });

  // The published means are each of one run of 1,000 jobs that begins with all users thinking, and of a
  // computer that swaps at every slice, also where the job is the one it served last. There no walk is
  // due in Simul, which makes few users a little faster.
  test.each([
    [20, 2.165],
    [40, 12.698],
    [80, 47.547],
  ])(
    'of %i users gives the published mean of %d s if it swaps at every slice',
    (users, printed) => {
      const uniform = seededRandom(7);
      const runs = Array.from({ length: 20 }, () => {
        const jobs = drawJobs(users, 4000 / users, uniform);
        return mean(timeSharing(jobs, { ...COMPUTER, swapsAlways: true }, 1000)) / 1e9;
      });
      const center = mean(runs);
      const spread = Math.sqrt(sum(runs.map((run) => (run - center) ** 2)) / (runs.length - 1));
      expect(Math.abs(printed - center)).toBeLessThan(2.5 * spread);
      expect(spread).toBeLessThan(0.15 * center);
    },
  );
});

/** One process of a burst each, without I/O. */
function processes(bursts: readonly number[], arrivals: readonly number[]): Workload {
  return { games: bursts.map((burst) => [[burst, 0]]), arrivals };
}

describe('exercises of operating-systems courses', () => {
  const cases: readonly [string, Workload, Strategy, readonly number[]][] = [
    ['first come, first served', processes([3, 6, 4], [4, 0, 1]), { kind: 'async' }, [13, 6, 10]],
    [
      'round robin with a quantum of 2',
      processes([5, 3, 8, 6], [0, 1, 2, 3]),
      { kind: 'threads', quantum: 2 },
      [14, 11, 22, 20],
    ],
  ];

  test.each(cases)('%s: each process ends when it should', (_, workload, strategy, ends) => {
    expect(replay(workload, strategy).result.gameEnds).toEqual(ends);
    expect(kernel.play(workload, strategy).gameEnds).toEqual(ends);
  });
});
