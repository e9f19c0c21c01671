import { expect, test } from 'vitest';
import { parseCondition } from '../../src/condition/read-condition.js';
import type { Experiment } from '../../src/experiment/experiment.js';
import { answer, documentOf, perform } from '../../src/experiment/perform.js';
import type { Player } from '../../src/kernel/player.js';
import { loadKernel } from '../../src/kernel/load-kernel.js';
import { playHere } from '../../src/kernel/player.js';
import { parseGoal } from '../../src/plan/goal.js';
import { parseScenario } from '../../src/scenario/read-scenario.js';
import type { Progress } from '../../src/simulation/play-options.js';
import { parseAxis } from '../../src/sweep/read-axis.js';
import { shuffling } from '../support/shuffling.js';

const subject = {
  scenario: parseScenario({ boards: 6, rounds: 4, replyTime: 'exp(20s)' }),
  seed: 7n,
};
const strategy = { kind: 'hybrid' } as const;

const SIMULATE = {
  ...subject,
  ask: 'simulate',
  strategy,
  against: [{ kind: 'sync' }],
  replications: 20_000,
} as const;
const SWEEP = {
  ...subject,
  ask: 'sweep',
  strategies: [strategy],
  axes: [parseAxis('boards=2,4,6')],
  replications: 5000,
} as const;
const PLAN = {
  ...subject,
  ask: 'plan',
  strategy,
  goal: parseGoal('least', 'masters'),
  condition: parseCondition('makespan.p90 <= 110s', 'such-that'),
  replications: 2000,
} as const;
const ONE = { ...subject, replication: 3 };

const EXPERIMENTS: readonly Experiment[] = [
  SIMULATE,
  SWEEP,
  PLAN,
  { ...ONE, ask: 'compare', strategies: [strategy, { kind: 'async' }] },
  { ...ONE, ask: 'replay', strategy },
];

const MANY = [SIMULATE, SWEEP, PLAN];

test.each(EXPERIMENTS)('$ask returns the document of its answer', async (experiment) => {
  const document = documentOf(experiment, (await answer(experiment))!);
  expect(await perform(experiment)).toEqual(document);
  expect(document.scenario).toMatchObject({ boards: 6, rounds: 4 });
});

test.each(EXPERIMENTS)('$ask returns the same bytes with every player', async (experiment) => {
  const player = shuffling(playHere(await loadKernel()));
  const [here, there] = [await perform(experiment), await perform(experiment, { player })];
  expect(JSON.stringify(there)).toBe(JSON.stringify(here));
});

test.each(MANY)('a cancelled $ask returns a result labelled as partial', async (experiment) => {
  const abort = new AbortController();
  const document = await perform<'simulate' | 'sweep' | 'plan'>(experiment, {
    signal: abort.signal,
    onProgress: () => abort.abort(),
  });
  expect(document).toMatchObject({ isPartial: true });
});

test.each([SIMULATE, SWEEP])(
  '$ask cancelled before it begins returns undefined',
  async (experiment) => {
    const signal = AbortSignal.abort('at once');
    expect(await perform<'simulate' | 'sweep'>(experiment, { signal })).toBeUndefined();
  },
);

test.each(MANY)('$ask reports its progress and partial results', async (experiment) => {
  const seen: Progress[] = [];
  await perform<'simulate' | 'sweep' | 'plan'>(experiment, {
    onProgress(progress, known) {
      seen.push(progress);
      expect(known().isPartial || progress.done === progress.total).toBe(true);
    },
  });
  const played = seen.map((each) => each.played);
  expect(played).toEqual(played.toSorted((a, b) => a - b));
  expect(seen.every(({ done, played }) => done <= played)).toBe(true);
  if (experiment.ask === 'plan') expect(seen.at(-1)).toMatchObject({ share: undefined });
  else expect(seen.at(-1).share).toBeCloseTo(1);
});

test.each(MANY)('$ask throws the error of its player', async (experiment) => {
  const broken: Player = { workers: 1, play: () => Promise.reject(new Error('no power')) };
  await expect(
    perform<'simulate' | 'sweep' | 'plan'>(experiment, { player: broken }),
  ).rejects.toThrow('no power');
});
