import { describe, expect, test } from 'vitest';
import { parseScenario } from '../../src/scenario/read-scenario.js';
import type { Strategy } from '../../src/strategy/strategy.js';
import { predict } from '../../src/theory/predict.js';

const judit = parseScenario({});

describe('the story is predicted exactly', () => {
  test.each<[Strategy, makespan: number, released: number]>([
    [{ kind: 'sync' }, 43_200, 43_200],
    [{ kind: 'async' }, 3655, 3600],
    [{ kind: 'async', order: 'tour' }, 3655, 3600],
    [{ kind: 'async', order: 'poll' }, 3655, 3600],
    [{ kind: 'threads' }, 3655, 3600],
    [{ kind: 'threads', quantum: 5 }, 3655, 3600],
    [{ kind: 'async', openGames: 12 }, 3655, 3600],
    [{ kind: 'async', openGames: 6 }, 7225, 7170],
    [{ kind: 'async', openGames: 1 }, 43_200, 43_145],
    [{ kind: 'processes' }, 10_800, 10_800],
    [{ kind: 'hybrid' }, 1825, 1770],
    [{ kind: 'hybrid', dispatch: 'shared' }, 1825, 1770],
    [{ kind: 'hybrid', startupTime: 2 }, 1827, 1772],
    [{ kind: 'async', walkTime: 1 }, 4374, 4319],
    [{ kind: 'hybrid', masters: 24 }, 1800, 1745],
  ])('%j', (strategy, makespan, released) => {
    const prediction = predict(judit, strategy);
    expect(prediction.makespan).toMatchObject({ standing: 'exact', value: makespan });
    expect(prediction.released).toMatchObject({ standing: 'exact', value: released });
  });

  test('the formulas of makespan and released of async', () => {
    const { makespan, released } = predict(judit, { kind: 'async' });
    expect(makespan.formula).toBe(
      '(R−1)·max(kS, S+Z) + kS + Z = 29 × max(120 s, 60 s) + 120 s + 55 s = 3655 s',
    );
    expect(released?.formula).toBe(
      '(R−1)·max(kS, S+Z) + kS = 29 × max(120 s, 60 s) + 120 s = 3600 s',
    );
  });

  test('four masters with their own boards wait 300 seconds in all', () => {
    const { meanWait } = predict(judit, { kind: 'hybrid' });
    expect(meanWait).toMatchObject({ standing: 'exact', value: 300 / 720 });
  });

  test('twelve boards saturate one master, forty-eight saturate four', () => {
    expect(predict(judit, { kind: 'async' }).saturationPoint).toMatchObject({ value: 12 });
    expect(predict(judit, { kind: 'hybrid' }).saturationPoint).toMatchObject({ value: 48 });
  });

  test('async is nearly twelve times as fast as sync, and sync as fast as itself', () => {
    expect(predict(judit, { kind: 'async' }).speedup?.value).toBe(43_200 / 3655);
    expect(predict(judit, { kind: 'sync' }).speedup?.value).toBe(1);
  });

  test('a quantum below the move gives bounds around the played 3900.6 s', () => {
    const { makespan } = predict(judit, { kind: 'threads', quantum: 2, walkTime: 0.1 });
    expect(makespan.standing).toBe('bound');
    expect(makespan.low).toBeLessThan(3900.6);
    expect(makespan.high).toBeGreaterThan(3900.6);
  });
});

describe('the saturation point', () => {
  test('is where the closed form changes its larger side', () => {
    const perMaster = (boards: number) =>
      predict(parseScenario({ boards }), { kind: 'async' }).meanWait!.value!;
    const firstRound = (boards: number) => ((boards - 1) / 2) * (5 / 30);
    expect(perMaster(12)).toBeCloseTo(firstRound(12), 12);
    expect(perMaster(13)).toBeGreaterThan(firstRound(13) + 4);
  });

  test('counts walks, which a tour overlaps with the reply', () => {
    const walking = { kind: 'async', walkTime: 1 } as const;
    expect(predict(judit, walking).saturationPoint?.value).toBeCloseTo(61 / 6, 14);
    const { saturationPoint } = predict(judit, { ...walking, order: 'tour' });
    expect(saturationPoint?.value).toBeCloseTo(60 / 6, 14);
  });

  test('is not stated for masters who block or moves of 0 s', () => {
    expect(predict(judit, { kind: 'sync' }).saturationPoint).toBeUndefined();
    const instant = parseScenario({ moveTime: '0s' });
    expect(predict(instant, { kind: 'async' }).saturationPoint).toBeUndefined();
  });

  test('is an approximation by the means for recorded times', () => {
    const recorded = { games: [[[1, 9]], [[3, 7]]] } as const;
    const { saturationPoint } = predict(recorded, { kind: 'async' });
    expect(saturationPoint).toMatchObject({ standing: 'approximation', value: 5 });
  });
});

test('with a makespan of 0 s, rates equal those of the report', () => {
  const nothing = predict({ games: [[[0, 0]]] }, { kind: 'async' });
  expect(nothing.throughput).toMatchObject({ standing: 'exact', value: 0 });
  expect(nothing.utilisation).toMatchObject({ standing: 'exact', value: 0 });
  expect(nothing.speedup).toMatchObject({ standing: 'exact', value: 1 });
});

test('no rate is stated if the makespan may be 0 s', () => {
  const games = [[[0, 0]], [[0, 0], [0, 0]], [[0, 0]]] as const; // prettier-ignore
  const strategy = { kind: 'threads', masters: 5, openGames: 2, walkTime: 1 } as const;
  const prediction = predict({ games }, strategy);
  expect(prediction.makespan).toMatchObject({ standing: 'bound', low: 0 });
  expect(prediction.throughput).toBeUndefined();
});

test('ten million boards are predicted as fast as ten', () => {
  const { makespan } = predict(parseScenario({ boards: 10_000_000 }), { kind: 'async' });
  expect(makespan.value).toBe(10_000_000 * 30 * 5 + 55);
});

test('invalid games are refused with the path of the error', () => {
  expect(() => predict({ games: [[[1, -1]]] }, { kind: 'async' })).toThrow('games[0][0][1]');
  expect(() => predict({ games: [] }, { kind: 'async' })).toThrow('games');
});
