import { describe, expect, test } from 'vitest';
import { InterruptedError } from '../../src/simulation/interrupted-error.js';
import { simulate } from '../../src/simulation/simulate.js';
import { loadKernel } from '../../src/kernel/load-kernel.js';
import { playHere, type Player } from '../../src/kernel/player.js';
import { parseScenario } from '../../src/scenario/read-scenario.js';
import type { Strategy } from '../../src/strategy/strategy.js';
import { pointsOf, type Point } from '../../src/sweep/points.js';
import { parseAxis } from '../../src/sweep/read-axis.js';
import { sweepDocument } from '../../src/sweep/sweep-document.js';
import { sweep, type Sweep } from '../../src/sweep/sweep.js';
import { shuffling } from '../support/shuffling.js';

const scenario = parseScenario({ boards: 6, rounds: 4, replyTime: 'exp(20s)' });
const recorded = parseScenario({ games: [[[1, 2]], [[3, 4]]] });

function points(strategies: readonly Strategy[], ...axes: readonly string[]): readonly Point[] {
  return pointsOf(
    scenario,
    strategies,
    axes.map((text) => parseAxis(text)),
  );
}

describe('the points of a sweep', () => {
  test('are every combination, the last axis varying fastest', () => {
    const swept = points([{ kind: 'hybrid' }], 'boards=2,3', 'masters=1,2');
    expect(swept.map(({ at }) => at)).toEqual([
      { boards: 2, masters: 1 },
      { boards: 2, masters: 2 },
      { boards: 3, masters: 1 },
      { boards: 3, masters: 2 },
    ]);
    expect(swept[3]).toMatchObject({ scenario: { boards: 3 }, strategy: { masters: 2 } });
  });

  test('leave out axes that do not concern a strategy', () => {
    const swept = points([{ kind: 'async' }, { kind: 'hybrid' }], 'boards=2,3', 'masters=1,2');
    expect(swept.map(({ strategy }) => strategy.kind)).toEqual([
      ...['async', 'async'],
      ...['hybrid', 'hybrid', 'hybrid', 'hybrid'],
    ]);
    expect(swept[0]!.at).toEqual({ boards: 2 });
  });

  test.each<[string, () => unknown, string]>([
    [
      'an axis that concerns none',
      () => points([{ kind: 'async' }], 'masters=1,2'),
      'does not take',
    ],
    [
      'a field twice',
      () => points([{ kind: 'async' }], 'boards=1,2', 'boards=3'),
      'each field once',
    ],
    [
      'too many combinations',
      () => points([{ kind: 'async' }], 'boards=1..200', 'rounds=1..200'),
      'found 40\u202F000 points',
    ],
    [
      'options that do not go together',
      () => points([{ kind: 'hybrid', dispatch: 'shared' }], 'order=tour'),
      'one master a queue',
    ],
    [
      'times of a recorded scenario',
      () => pointsOf(recorded, [{ kind: 'async' }], [parseAxis('moveTime=1s')]),
      'A recorded scenario lists its own',
    ],
  ])('refuse %s', (_, asked, words) => {
    expect(asked).toThrow(words);
  });

  test('of a recorded scenario vary the strategy', () => {
    const axes = [parseAxis('masters=1,2')];
    expect(pointsOf(recorded, [{ kind: 'hybrid' }], axes)).toHaveLength(2);
  });
});

describe('a sweep', () => {
  const strategies = [{ kind: 'async' }, { kind: 'hybrid' }] as const;
  const axes = [parseAxis('boards=2..6:2'), parseAxis('masters=1,2')];
  const asked = pointsOf(scenario, strategies, axes);
  const options = { replications: 200, seed: 7n };

  test('gives at each point the simulation and the prediction of its setting', async () => {
    const { points: swept } = await sweep(asked, options);
    expect(swept).toHaveLength(asked.length);
    for (const { scenario: played, strategy, estimate, prediction } of swept) {
      const simulation = await simulate(played, strategy, options);
      expect(estimate).toEqual(simulation.estimate);
      const { low = 0, high = Infinity } = prediction.makespan;
      expect(estimate.makespan.mean.value).toBeGreaterThan(low * 0.99);
      expect(estimate.makespan.mean.value).toBeLessThan(high * 1.01);
    }
  });

  test('plays all points on the same times: one master is async, to the bit', async () => {
    const { points: swept } = await sweep(asked, options);
    const alone = swept.filter(({ strategy }) => strategy.kind === 'async');
    const one = swept.filter(({ at }) => at.masters === 1);
    expect(one.map(({ estimate }) => estimate)).toEqual(alone.map(({ estimate }) => estimate));
  });

  test('gives the same bytes with every player and in every order of play', async () => {
    const player = shuffling(playHere(await loadKernel()));
    const [here, there] = [await sweep(asked, options), await sweep(asked, { ...options, player })];
    const bytes = (swept: Sweep) =>
      JSON.stringify(sweepDocument({ scenario, axes, seed: 7n }, swept));
    expect(bytes(there)).toBe(bytes(here));
  });

  test('that is cancelled returns the complete points', async () => {
    const controller = new AbortController();
    const stopped = sweep(asked, {
      ...options,
      signal: controller.signal,
      onProgress({ done }) {
        if (done === 2) controller.abort('enough');
      },
    });
    const error = await stopped.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(InterruptedError);
    const { partial, cause } = error as InterruptedError<Sweep>;
    expect(cause).toBe('enough');
    expect(partial!.isPartial).toBe(true);
    const whole = await sweep(asked, options);
    expect(partial!.points.slice(0, 2)).toEqual(whole.points.slice(0, 2));
  });

  test('that is cancelled within a point returns this point as partial', async () => {
    const asked = points([{ kind: 'async' }], 'boards=2,4');
    const long = { ...options, replications: 100_000 };
    const here = playHere(await loadKernel());
    const controller = new AbortController();
    let played = 0;
    const player: Player = {
      workers: 1,
      async play(task, range, signal) {
        const replications = await here.play(task, range, signal);
        played = range.to;
        if (range.from > 0) controller.abort();
        return replications;
      },
    };
    const { signal } = controller;
    const error = await sweep(asked, { ...long, player, signal }).catch(
      (reason: unknown) => reason,
    );
    const { points: known } = (error as InterruptedError<Sweep>).partial!;
    expect(known).toHaveLength(1);
    const [begun] = known;
    expect(begun).toMatchObject({ at: { boards: 2 }, isPartial: true });
    expect(begun!.replications).toBeGreaterThan(0);
    expect(begun!.replications).toBeLessThanOrEqual(played);
    const { replications } = begun!;
    const { points: whole } = await sweep(asked.slice(0, 1), { ...long, replications });
    expect(begun).toEqual({ ...whole[0], isPartial: true });
  });

  test('reports the complete points during the run', async () => {
    const asked = points([{ kind: 'async' }], 'boards=2,4,6');
    const looks: Sweep[] = [];
    const swept = await sweep(asked, {
      ...options,
      onProgress: (_, known) => looks.push(known()),
    });
    const complete = [0, 1, 2].map((done) => swept.points.slice(0, done));
    // A point is played in several shards, and each is reported.
    for (const { points: known, isPartial } of looks) {
      expect(isPartial).toBe(true);
      expect(known).toEqual(complete[known.length]);
    }
    expect(new Set(looks.map(({ points: known }) => known.length))).toEqual(new Set([0, 1, 2]));
  });
});
