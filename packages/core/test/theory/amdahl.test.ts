import { describe, expect, test } from 'vitest';
import { parseScenario } from '../../src/scenario/read-scenario.js';
import { amdahl } from '../../src/theory/amdahl.js';
import { predict } from '../../src/theory/predict.js';

const judit = { boards: 24, masters: 1, moveTime: 5, replyTime: 55 };

describe('amdahl', () => {
  test('for one master who is needed in a twelfth of each round', () => {
    expect(amdahl(judit).low).toBeCloseTo(24 / (1 + 23 / 12), 14);
    expect(amdahl(judit).high).toBeCloseTo(12, 14);
  });

  test('tends to 1/a for many boards', () => {
    expect(amdahl({ ...judit, boards: 1e9 }).low).toBeCloseTo(12, 6);
  });

  test('is exact for one board and for moves of 0 s', () => {
    expect(amdahl({ ...judit, boards: 1 })).toEqual({ low: 1, high: 1 });
    expect(amdahl({ ...judit, moveTime: 0 })).toEqual({ low: 24, high: 24 });
  });

  test.each([1, 2, 3])('equals the pathwise bound of constant times with %i masters', (masters) => {
    const strategy = { kind: 'threads', masters, quantum: 1 } as const;
    const { speedup } = predict(parseScenario({ replyTime: '40s' }), strategy);
    const { low, high } = amdahl({ ...judit, replyTime: 40, masters });
    expect(speedup?.standing).toBe('bound');
    expect(speedup?.low).toBeCloseTo(low, 10);
    expect(speedup?.high).toBeLessThanOrEqual(high);
    expect(speedup?.high).toBeGreaterThan(0.95 * high);
  });
});
