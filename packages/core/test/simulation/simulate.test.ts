import { expect, test } from 'vitest';
import type { Target } from '../../src/estimate/target.js';
import { InterruptedError } from '../../src/simulation/interrupted-error.js';
import { simulateDocument } from '../../src/simulation/simulate-document.js';
import { simulate } from '../../src/simulation/simulate.js';
import type { Progress } from '../../src/simulation/play-options.js';
import type { SimulateOptions, Simulation } from '../../src/simulation/simulation.js';
import { loadKernel } from '../../src/kernel/load-kernel.js';
import { parseScenario } from '../../src/scenario/read-scenario.js';
import type { DrawnScenario } from '../../src/scenario/scenario.js';

const random = parseScenario({ boards: 6, rounds: 4, moveTime: 'exp(5s)', replyTime: 'exp(55s)' });
const strategy = { kind: 'async' } as const;

test('constant times are the same in every replication', async () => {
  const { estimate } = await simulate(parseScenario({}), strategy, { replications: 100, seed: 1n });
  expect(estimate.makespan.mean).toEqual({ value: 3655, low: 3655, high: 3655 });
  expect(estimate.makespan.sd).toBe(0);
});

test('a simulation is every exhibition of its seed, each played alone', async () => {
  const kernel = await loadKernel();
  const { makespans, estimate } = await simulate(random, strategy, { replications: 9, seed: 4n });
  const alone = Array.from({ length: 9 }, (_, replication) =>
    kernel.play({ scenario: random, seed: 4n, replication }, strategy),
  );
  expect([...makespans.values!]).toEqual(alone.map(({ makespan }) => makespan));
  expect(estimate.meanWait.max).toBe(Math.max(...alone.map(({ waitTime }) => waitTime.mean)));
});

test('the same seed gives the same estimate to the bit, another seed another one', async () => {
  const run = (seed: bigint) => simulate(random, strategy, { replications: 3000, seed });
  expect(await run(1n)).toEqual(await run(1n));
  expect((await run(1n)).estimate).not.toEqual((await run(2n)).estimate);
});

test('progress grows up to 1', async () => {
  const seen: number[] = [];
  const onProgress = ({ done }: Progress) => seen.push(done);
  await simulate(random, strategy, { replications: 2500, seed: 1n, onProgress });
  expect(seen).toEqual(seen.toSorted((a, b) => a - b));
  expect(seen.at(-1)).toBe(2500);
});

test('a partial result equals a run with as many replications and does not change the final one', async () => {
  const asked: SimulateOptions = {
    seed: 3n,
    against: [{ kind: 'sync' }],
    precision: { target: { quantity: 'makespan', statistic: 'p95' }, relative: 1e-6 },
  };
  const run = (replications: number, onProgress: SimulateOptions['onProgress'] = () => undefined) =>
    simulate(random, strategy, { ...asked, replications, onProgress });
  const said = (simulation: Simulation) =>
    JSON.stringify(simulateDocument({ scenario: random, strategy, seed: 3n }, simulation));
  const looks: [number, string][] = [];
  const looked = await run(15_000, ({ done }, known) => {
    const simulation = known();
    looks.push([done, said({ ...simulation, isPartial: false })]);
    expect(simulation.isPartial).toBe(done < 15_000);
  });
  expect(said(looked)).toBe(said(await run(15_000)));
  expect(looks.length).toBeGreaterThan(5);
  const some = looks.filter((_, index) => index % Math.ceil(looks.length / 5) === 1);
  for (const [done, look] of some) expect(look).toBe(said(await run(done)));
});

test('a cancelled simulation returns the partial result', async () => {
  const abort = new AbortController();
  const running = simulate(random, strategy, {
    replications: 1_000_000,
    seed: 1n,
    signal: abort.signal,
    onProgress: () => {
      abort.abort(new Error('enough'));
    },
  });
  const stopped = await running.catch((error: unknown) => error);
  expect(stopped).toBeInstanceOf(InterruptedError);
  const { partial, cause } = stopped as InterruptedError<Simulation>;
  expect(cause).toEqual(new Error('enough'));
  const { replications } = partial!;
  expect(replications).toBeLessThan(1_000_000);
  const { estimate } = await simulate(random, strategy, { replications, seed: 1n });
  expect(partial!.estimate).toEqual(estimate);
  expect(partial!.isPartial).toBe(true);
});

test.each([0, 1.5, NaN])('%d boards are refused before anything is played', async (boards) => {
  const player = { workers: 1, play: () => Promise.reject(new Error('was asked to play')) };
  const scenario = { ...(random as DrawnScenario), boards };
  const asked = simulate(scenario, strategy, { replications: 9, seed: 1n, player });
  await expect(asked).rejects.toThrow(`boards: found ${boards}`);
});

test('an exhibition of millions of years is refused before it is played', async () => {
  const endless = parseScenario({ boards: 10_000_000, rounds: 10_000_000 });
  const player = { workers: 1, play: () => Promise.reject(new Error('it is played')) };
  await expect(simulate(endless, strategy, { replications: 1, seed: 1n, player })).rejects.toThrow(
    /found an instant 1584\d+\.\d years from its beginning, wanted at most 200 years/,
  );
});

test.each(['makespan.p42', 'length.mean'])('a precision of %s is refused', async (text) => {
  const [quantity, statistic] = text.split('.');
  const precision = { target: { quantity, statistic } as Target, relative: 0.1 };
  await expect(simulate(random, strategy, { precision, seed: 1n })).rejects.toThrow(
    `precision.target: found "${text}"`,
  );
});

test.each([0, -1, 1.5, NaN, 1e10])('%d replications are refused', async (replications) => {
  await expect(simulate(random, strategy, { replications, seed: 1n })).rejects.toThrow(
    /replications: found/,
  );
});
