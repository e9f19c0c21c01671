import { describe, expect, test } from 'vitest';
import { parseCondition } from '../../src/condition/read-condition.js';
import { loadKernel } from '../../src/kernel/load-kernel.js';
import { playHere, type Player } from '../../src/kernel/player.js';
import { parseGoal } from '../../src/plan/goal.js';
import { planDocument } from '../../src/plan/plan-document.js';
import { plan, type Plan, type PlanOptions } from '../../src/plan/plan.js';
import { parseScenario } from '../../src/scenario/read-scenario.js';
import type { Scenario } from '../../src/scenario/scenario.js';
import { InterruptedError } from '../../src/simulation/interrupted-error.js';
import type { Strategy } from '../../src/strategy/strategy.js';
import { shuffling } from '../support/shuffling.js';

const judit = parseScenario({});
const random = parseScenario({ boards: 12, rounds: 6, moveTime: 'exp(5s)', replyTime: 'exp(20s)' });
const hybrid: Strategy = { kind: 'hybrid' };

/** Plans with the syntax of the command line: `least masters`, `makespan.p95 <= 2h`. */
function planned(
  scenario: Scenario,
  strategy: Strategy,
  wanted: string,
  condition: string,
  options: Partial<PlanOptions> = {},
): Promise<Plan> {
  const [which, what = ''] = wanted.split(' ');
  return plan(scenario, strategy, {
    goal: parseGoal(which as 'least' | 'most', what),
    condition: parseCondition(condition, 'such-that'),
    replications: 1000,
    seed: 1n,
    ...options,
  });
}

/** A player that must not be called. */
const absentPlayer: Player = {
  workers: 1,
  play: () => Promise.reject(new Error('was asked to play')),
};

describe('a plan', () => {
  test('finds the famous numbers of the reference: 12 hours take one board at a time', async () => {
    const { found } = await planned(
      judit,
      { kind: 'async' },
      'least openGames',
      'makespan.mean < 12h',
    );
    expect(found).toMatchObject({
      at: { number: 2, holds: true, decided: true, replications: 1 },
      beside: { number: 1, holds: false, decided: true, found: { value: 43_200 } },
      decided: true,
    });
  });

  test('with constant times is right for every limit, though more is not always better', async () => {
    const kernel = await loadKernel();
    const lasts = Array.from({ length: 24 }, (_, index) => {
      const strategy: Strategy = { kind: 'async', openGames: index + 1 };
      return kernel.play({ scenario: judit, seed: 1n, replication: 0 }, strategy).makespan;
    });
    expect(lasts[22]).toBeGreaterThan(lasts[11]!);
    for (let limit = 3600; limit < 44_000; limit += 400) {
      for (const to of [24, 23, 19]) {
        const all = lasts.slice(0, to);
        const holding = all.flatMap((last, index) => (last <= limit ? [index + 1] : []));
        const condition = `makespan.mean <= ${limit}`;
        for (const wanted of ['least', 'most']) {
          const goal = `${wanted} openGames=1..${to}`;
          const { found } = await planned(judit, { kind: 'async' }, goal, condition);
          const number = holding.at(wanted === 'least' ? 0 : -1);
          expect([limit, goal, found?.at.number]).toEqual([limit, goal, number]);
        }
      }
    }
  });

  test('finds the most boards, and the adjacent number with which the condition fails', async () => {
    const { found, outOfReach } = await planned(
      judit,
      { kind: 'async' },
      'most boards',
      'makespan.p95 <= 2h',
    );
    // (R − 1)·kS + kS + Z = 150 k + 55 ≤ 7 200 up to k = 47.
    expect(found).toMatchObject({ at: { number: 47 }, beside: { number: 48 } });
    expect(outOfReach!.from).toBe(49);
  });

  test('with random times decides the number and the adjacent one', async () => {
    const { found, trials } = await planned(
      random,
      hybrid,
      'least masters',
      'makespan.p90 <= 330s',
    );
    expect(found!.decided).toBe(true);
    const { at, beside } = found!;
    expect(beside!.number).toBe(at.number - 1);
    expect([at.holds, beside!.holds]).toEqual([true, false]);
    expect(at.found.value).toBeLessThanOrEqual(330);
    expect(beside!.found.value).toBeGreaterThan(330);
    expect(trials.map(({ number }) => number)).toEqual(
      trials.map(({ number }) => number).sort((a, b) => a - b),
    );
  });

  test('returns the best number of the range if the condition holds with all', async () => {
    const { found, unseen } = await planned(random, hybrid, 'least masters', 'makespan.p90 <= 9h');
    expect(found).toMatchObject({ at: { number: 1 }, beside: undefined, decided: true });
    expect(unseen).toBe(0);
  });

  test('finds the most masters for a lower limit of utilisation', async () => {
    const { found } = await planned(
      random,
      { kind: 'hybrid', dispatch: 'shared' },
      'most masters',
      'utilisation.mean >= 50%',
    );
    expect(found!.at.found.value).toBeGreaterThanOrEqual(0.5);
    expect(found!.beside!.number).toBe(found!.at.number + 1);
    expect(found!.beside!.found.value).toBeLessThan(0.5);
  });
});

describe('a plan that cannot succeed', () => {
  test('is reported as impossible without playing if a bound proves it', async () => {
    const { found, outOfReach, trials, replications } = await planned(
      judit,
      hybrid,
      'least masters',
      'makespan.p95 <= 20m',
      { player: absentPlayer },
    );
    expect({ found, trials, replications }).toEqual({
      found: undefined,
      trials: [],
      replications: 0,
    });
    expect(outOfReach).toEqual({ from: 1, to: 24, bound: 'makespan ≥ C = 1800 s > 1200 s' });
  });

  test('lists the numbers tried', async () => {
    const { found, trials, unseen } = await planned(
      random,
      hybrid,
      'least masters',
      'makespan.p95 <= 180s',
    );
    expect(found).toBeUndefined();
    expect(trials.every(({ holds, decided }) => !holds && decided)).toBe(true);
    expect(unseen).toBe(0);
  });
});

test('a plan that is too close to call names the nearest decided numbers on both sides', async () => {
  const [scenario, strategy] = [random, { kind: 'async' } as const];
  const wide = await planned(scenario, strategy, 'most boards', 'makespan.p95 <= 20m');
  const { at, beside, decided, surely, surelyNot } = wide.found!;
  expect(decided).toBe(false);
  expect(beside!.number).toBe(at.number + 1);
  expect((surely ?? at).number).toBeLessThanOrEqual(at.number);
  expect((surelyNot ?? beside!).number).toBeGreaterThanOrEqual(beside!.number);
  expect([(surely ?? at).decided, (surelyNot ?? beside!).decided]).toEqual([true, true]);
  const more = await planned(scenario, strategy, 'most boards', 'makespan.p95 <= 20m', {
    replications: 8000,
  });
  const gap = ({ found }: Plan) =>
    (found!.surelyNot ?? found!.beside!).number - (found!.surely ?? found!.at).number;
  expect(gap(more)).toBeLessThan(gap(wide));
});

test('the document is the same with every player', async () => {
  const asked = ['least masters', 'makespan.p90 <= 330s'] as const;
  const player = shuffling(playHere(await loadKernel()));
  const here = await planned(random, hybrid, ...asked);
  const there = await planned(random, hybrid, ...asked, { player });
  const bytes = (found: Plan) =>
    JSON.stringify(planDocument({ scenario: random, strategy: hybrid, seed: 1n }, found));
  expect(bytes(there)).toBe(bytes(here));
});

test('a cancelled plan returns its trials', async () => {
  const controller = new AbortController();
  const stopped = planned(random, hybrid, 'least masters', 'makespan.p90 <= 330s', {
    signal: controller.signal,
    onProgress({ played }) {
      if (played > 320) controller.abort('enough');
    },
  });
  const error = await stopped.catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(InterruptedError);
  const { partial, cause } = error as InterruptedError<Plan>;
  expect(cause).toBe('enough');
  expect(partial!.trials.length).toBeGreaterThan(0);
  expect(planDocument({ scenario: random, strategy: hybrid, seed: 1n }, partial!)).toMatchObject({
    isPartial: true,
    number: null,
    decided: false,
  });
});

test('a partial result holds the trials so far and does not change the final document', async () => {
  const looks: Plan[] = [];
  const look: PlanOptions['onProgress'] = (_, known) => looks.push(known());
  const asked = [random, hybrid, 'least masters', 'makespan.p95 <= 4m'] as const;
  const looked = await planned(...asked, { onProgress: look });
  expect(looked).toEqual(await planned(...asked));
  expect(looks.every(({ isPartial, found }) => isPartial && found === undefined)).toBe(true);
  const numbers = ({ trials }: Plan) => trials.map(({ number }) => number);
  expect(numbers(looks[0]!)).toEqual([]);
  expect(looks.at(-1).trials.length).toBeGreaterThan(1);
  for (const { trials } of looks)
    expect(looked.trials).toEqual(expect.arrayContaining([...trials]));
});

test.each([
  ['least games', 'makespan.p95 <= 2h', 'masters, openGames, boards, optionally with a range'],
  ['least master', 'makespan.p95 <= 2h', 'Did you mean masters?'],
  ['least masters=4..2', 'makespan.p95 <= 2h', 'a range from 1 on'],
  ['least masters=0..2', 'makespan.p95 <= 2h', 'a range from 1 on'],
  [
    'least masters=1..x',
    'makespan.p95 <= 2h',
    'masters, openGames, boards, optionally with a range',
  ],
  ['least masters', 'makespan.max <= 2h', 'a condition of a mean or a quantile, which max is not'],
  ['most boards=1..99999999', 'makespan.p95 <= 2h', 'at most 10\u202F000\u202F000 boards'],
])('%s such that %s is refused', async (wanted, condition, words) => {
  await expect(async () => planned(random, hybrid, wanted, condition)).rejects.toThrow(words);
});

test.each([
  [0, 3],
  [1.5, 3],
  [5, 2],
  [NaN, 3],
  [1, Infinity],
])('a range from %d to %d is refused, whatever is planned', async (from, to) => {
  for (const field of ['masters', 'openGames', 'boards'] as const) {
    const asked = planned(random, hybrid, 'least masters', 'makespan.p95 <= 2h', {
      goal: { wanted: 'least', field, from, to },
      player: absentPlayer,
    });
    await expect(asked).rejects.toThrow(
      `${field}: found ${from} to ${to}, wanted whole numbers from 1, ascending`,
    );
  }
});

test.each([
  [{ kind: 'async' }, 'least masters', 'an option that async does not take'],
  [
    { kind: 'hybrid', dispatch: 'shared', masters: 1, order: 'tour' },
    'least masters',
    'one master a queue',
  ],
] as const)('%o refuses to plan what it does not take', async (strategy, wanted, words) => {
  const asked = planned(random, strategy, wanted, 'makespan.p95 <= 2h', { player: absentPlayer });
  await expect(asked).rejects.toThrow(words);
});

test('an invalid scenario is refused', async () => {
  const scenario = { ...random, boards: NaN };
  const asked = planned(scenario, hybrid, 'least masters', 'makespan.p95 <= 2h', {
    player: absentPlayer,
  });
  await expect(asked).rejects.toThrow('boards: found NaN');
});

test('a recorded scenario has the boards that it lists', async () => {
  const recorded = parseScenario({ games: [[[1, 2]]] });
  const asked = planned(recorded, hybrid, 'most boards', 'makespan.p95 <= 2h');
  await expect(asked).rejects.toThrow('A recorded scenario lists its own');
});
