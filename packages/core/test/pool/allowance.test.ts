import { describe, expect, test } from 'vitest';
import type { Strategy, Task } from '../../src/index.js';
import { allowance, stepsOf } from '../../src/pool/allowance.js';
import { parseScenario } from '../../src/scenario/read-scenario.js';

const RANGE = { from: 0, to: 100 };

function allowed(document: unknown, strategy: Strategy = { kind: 'async' }, range = RANGE): number {
  const task: Task = { scenario: parseScenario(document), strategy, seed: 1n };
  return allowance(stepsOf(task), range);
}

describe('the time that playing may take', () => {
  test('grows with boards, rounds and replications', () => {
    const usual = allowed({ boards: 24, rounds: 30 });
    expect(usual).toBeCloseTo((100 * 24 * 30) / 1e6, 12);
    expect(allowed({ boards: 48, rounds: 30 })).toBeCloseTo(2 * usual, 12);
    expect(allowed({ boards: 24, rounds: 'poisson(60)' })).toBeCloseTo(2 * usual, 12);
    expect(allowed({}, { kind: 'async' }, { from: 7, to: 8 })).toBeCloseTo(usual / 100, 12);
  });

  test('grows with the slices of a move', () => {
    const sliced = allowed({ moveTime: '5s' }, { kind: 'threads', quantum: 0.5 });
    expect(sliced).toBeCloseTo(11 * allowed({}), 12);
  });

  test('grows with listed times, which are read once', () => {
    const listed = allowed({ replyTime: Array.from({ length: 1000 }, () => 55) });
    expect(listed - allowed({})).toBeCloseTo(0.001, 12);
    const games = Array.from({ length: 10 }, () => Array.from({ length: 7 }, () => [1, 2]));
    expect(allowed({ games })).toBeCloseTo(70 / 1e6, 12);
  });

  test('is within the limit of timers and never negative', () => {
    expect(allowed({}, { kind: 'async' }, { from: 0, to: 1e15 })).toBe(86_400);
    expect(allowed({}, { kind: 'async' }, { from: 5, to: NaN })).toBe(0);
    expect(allowed({}, { kind: 'async' }, { from: 5, to: 4 })).toBe(0);
  });
});
