import { describe, expect, test } from 'vitest';
import { parseScenario } from '../../../src/scenario/read-scenario.js';
import type { Strategy } from '../../../src/strategy/strategy.js';
import type { Prediction } from '../../../src/theory/prediction.js';
import { predict } from '../../../src/theory/predict.js';

const gateway = { boards: 1000, rounds: 1, moveTime: 'exp(1s)', replyTime: 0 };

function of(document: object, strategy: Strategy): Prediction {
  return predict(parseScenario(document), strategy);
}

describe('boards that arrive faster than masters serve', () => {
  test('never catch up: no wait and no response, but how fast the backlog grows', () => {
    const prediction = of({ ...gateway, arrivals: '3/s' }, { kind: 'threads', masters: 2 });
    expect(prediction.backlog).toMatchObject({ standing: 'long-run' });
    expect(prediction.backlog!.value).toBeCloseTo(1, 7);
    expect(prediction.backlog!.formula).toContain('never catches up');
    expect(prediction.meanWait).toBeUndefined();
    expect(prediction.meanResponse).toBeUndefined();
    expect(prediction.throughput!.value).toBeCloseTo(2, 12);
    expect(prediction.utilisation!.value).toBeCloseTo(1, 7);
    expect(prediction.bottleneck).toMatchObject({ name: 'masters', capacity: 2 });
  });

  test('just as fast as they are served is too fast, unless nothing is drawn', () => {
    expect(of({ ...gateway, arrivals: '1/s' }, { kind: 'async' }).backlog!.value).toBe(0);
    const constant = { ...gateway, moveTime: '1s', arrivals: 'every 1s' };
    expect(of(constant, { kind: 'async' }).backlog).toBeUndefined();
  });

  test('masters who block are with a board through its replies', () => {
    const document = { ...gateway, rounds: 4, replyTime: 'exp(2s)', arrivals: '0.5/s' };
    const { backlog, bottleneck } = of(document, { kind: 'processes', masters: 4 });
    expect(bottleneck!.capacity).toBeCloseTo(4 / 3, 12);
    expect(backlog!.value).toBeCloseTo(0.5 - 1 / 3, 12);
  });

  test('of several rounds, boards grow no slower than that', () => {
    const document = { ...gateway, rounds: 2, arrivals: '1/s' };
    const { backlog } = of(document, { kind: 'async' });
    expect(backlog).toMatchObject({ low: 0.5, high: 1 });
  });

  test('the shortest first play more rounds than masters make on average', () => {
    const { backlog, throughput } = of(
      { ...gateway, arrivals: '2/s' },
      { kind: 'async', order: 'shortest' },
    );
    expect(backlog).toMatchObject({ low: 0, high: 2 });
    expect(throughput!.high).toBe(2);
  });
});

describe('the bottleneck', () => {
  const document = {
    ...{ boards: 50, rounds: 10, moveTime: 'exp(100ms)', replyTime: 'exp(2s)' },
  };
  test.each<[object, Strategy, string, number]>([
    [{}, { kind: 'async' }, 'masters', 10],
    [{ replyLimit: 10 }, { kind: 'async' }, 'reply limit', 5],
    [{ replyRate: '3/s' }, { kind: 'async' }, 'reply rate', 3],
    [{ replyRate: '3/s', replyLimit: 4 }, { kind: 'async' }, 'reply limit', 2],
    [{}, { kind: 'async', openGames: 21 }, 'masters', 10],
    [{}, { kind: 'async', openGames: 7 }, 'open games', 10 / 3],
    [{ replyLimit: 100 }, { kind: 'async' }, 'masters', 10],
    [{}, { kind: 'sync' }, 'masters', 1 / 2.1],
  ])('of %j with %j', (limits, strategy, name, capacity) => {
    const { bottleneck } = of({ ...document, arrivals: '0.01/s', ...limits }, strategy);
    expect(bottleneck!.name).toBe(name);
    expect(bottleneck!.capacity).toBeCloseTo(capacity, 7);
  });

  test('limits the throughput of boards who are all there, and sets the knee', () => {
    const { throughput, saturationPoint, bottleneck } = of(
      { ...document, replyLimit: 10 },
      { kind: 'async' },
    );
    expect(bottleneck!.name).toBe('reply limit');
    expect(throughput!.high).toBeCloseTo(5, 12);
    expect(saturationPoint!.value).toBeCloseTo(5 * 2.1, 12);
  });
});

describe('what is said of which scenario', () => {
  test('one group, a limit that is never met and arrivals at 0 leave the exhibition plain', () => {
    const plain = { boards: 24, rounds: 30, moveTime: 5, replyTime: 55 };
    const expected = of(plain, { kind: 'async' });
    const group = { groups: [{ name: 'all', ...plain }] };
    for (const document of [
      group,
      { ...plain, replyLimit: 24 },
      { ...plain, arrivals: 'every 0s' },
    ]) {
      expect(of(document, { kind: 'async' })).toEqual(expected);
    }
  });

  test('quantiles of the wait are those of Erlang, in order of arrival only', () => {
    const document = { ...gateway, arrivals: '0.8/s' };
    const { waitQuantiles } = of(document, { kind: 'async' });
    const p95 = waitQuantiles!.find(({ probability }) => probability === 0.95)!;
    expect(p95.time.value).toBeCloseTo(Math.log(0.8 / 0.05) / 0.2, 9);
    expect(of(document, { kind: 'async', order: 'lifo' }).waitQuantiles).toBeUndefined();
  });

  test('several masters who block are an approximation, and said to be one', () => {
    const document = { ...gateway, rounds: 4, replyTime: 'exp(2s)', arrivals: '0.2/s' };
    const { meanResponse } = of(document, { kind: 'processes', masters: 4 });
    expect(meanResponse).toMatchObject({ standing: 'approximation' });
    expect(of(document, { kind: 'hybrid' }).meanWait).toMatchObject({ standing: 'approximation' });
  });

  test('a limit on open games leaves only bounds', () => {
    const document = { ...gateway, rounds: 4, replyTime: 'exp(2s)', arrivals: '0.1/s' };
    const { meanResponse, throughput, meanWait } = of(document, { kind: 'async', openGames: 5 });
    expect(meanResponse).toMatchObject({ standing: 'long-run', low: 12 });
    expect(meanResponse!.value).toBeUndefined();
    expect(throughput!.value).toBeUndefined();
    expect(meanWait).toBeUndefined();
  });

  test('shortest and priority in slices have no formula of moves that are not interrupted', () => {
    const times = { rounds: 1, moveTime: 'exp(1s)', replyTime: 0, arrivals: '0.15/s' };
    const groups = [1, 2].map((priority) => ({ name: `p${priority}`, boards: 500, priority }));
    for (const order of ['shortest', 'priority'] as const) {
      const whole = of({ ...times, groups }, { kind: 'threads', order });
      expect(whole.meanResponse, order).toMatchObject({ standing: 'long-run' });
      expect(whole.meanResponse!.value, order).toBeGreaterThan(1.1);
      const sliced = of({ ...times, groups }, { kind: 'threads', order, quantum: 0.3 });
      expect(sliced.meanResponse!.value, order).toBeUndefined();
      expect(sliced.groups!.map((group) => group.meanResponse?.value)).toEqual([
        undefined,
        undefined,
      ]);
    }
  });

  test('times of infinite variance have no mean wait', () => {
    const document = { ...gateway, moveTime: 'pareto(1s, alpha=1.5)', arrivals: '0.5/s' };
    const { meanResponse, meanWait } = of(document, { kind: 'async' });
    expect(meanWait).toBeUndefined();
    expect(meanResponse!.low).toBe(1);
  });
});
