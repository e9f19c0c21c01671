import { describe, expect, test } from 'vitest';
import { parseScenario } from '../../../src/scenario/read-scenario.js';
import type { Strategy } from '../../../src/strategy/strategy.js';
import { predict } from '../../../src/theory/predict.js';
import { erlangC } from '../../../src/theory/open/erlang.js';
import { multiServer, waitQuantile } from '../../../src/theory/open/multi-server.js';

const MINUTE = 60;
const HOUR = 3600;

interface Example {
  readonly source: string;
  /** Per hour. */
  readonly rate: number;
  readonly moveTime: string;
  readonly masters?: number;
  /** As printed, in minutes: to half of the last printed digit. */
  readonly wait?: readonly [minutes: number, within: number];
  readonly response?: readonly [minutes: number, within: number];
}

/** Printed examples of other sources than those in the project's notes. */
const EXAMPLES: readonly Example[] = [
  {
    source: 'Gross & Harris (1998), example 2.1: a barber, M/M/1, Lq = 4 1/6, L = 5',
    ...{ rate: 5, moveTime: 'exp(10m)', wait: [50, 1e-9], response: [60, 1e-9] },
  },
  {
    source: 'Gross & Harris (1998), example 2.2: an eye clinic, M/M/3, Wq = 8.9 min, W = 28.9 min',
    ...{ rate: 6, moveTime: 'exp(20m)', masters: 3, wait: [8.9, 0.05], response: [28.9, 0.05] },
  },
  {
    source: 'Hillier & Lieberman (2001), section 17.6: County Hospital, M/M/1, Wq = 2/3 h, W = 1 h',
    ...{ rate: 2, moveTime: 'exp(20m)', wait: [40, 1e-9], response: [60, 1e-9] },
  },
  {
    source: 'Hillier & Lieberman (2001), section 17.6: the same, M/M/2, Wq = 1/24 h, W = 3/8 h',
    ...{ rate: 2, moveTime: 'exp(20m)', masters: 2, wait: [2.5, 1e-9], response: [22.5, 1e-9] },
  },
  {
    source: 'Taha (2007), section 15.6: two cab companies apart, M/M/2, Wq = 0.356 h',
    ...{ rate: 8, moveTime: 'exp(12m)', masters: 2, wait: [0.356 * 60, 0.03] },
  },
  {
    source: 'Taha (2007), section 15.6: the two companies together, M/M/4, Wq = 0.149 h',
    ...{ rate: 16, moveTime: 'exp(12m)', masters: 4, wait: [0.149 * 60, 0.03] },
  },
  {
    source:
      'Taha (2007), section 15.7: Automata, a car wash of 10 min, M/D/1, Wq = 0.167 h, W = 0.333 h',
    ...{ rate: 4, moveTime: '10m', wait: [0.167 * 60, 0.03], response: [0.333 * 60, 0.03] },
  },
  {
    source: 'Winston (2004), section 20.4: drive-in banking, M/M/1, W = 12 min',
    ...{ rate: 10, moveTime: 'exp(4m)', response: [12, 1e-9] },
  },
  {
    source: 'Winston (2004), section 20.6: two tellers, M/M/2, W = 0.055 h',
    ...{ rate: 80, moveTime: 'exp(72s)', masters: 2, response: [0.055 * 60, 0.035] },
  },
  {
    source: 'Heizer & Render (2011), module D: Golden Muffler, M/M/2, Wq = 0.0415 h',
    ...{ rate: 2, moveTime: 'exp(20m)', masters: 2, wait: [0.0415 * 60, 0.015] },
  },
  {
    source: 'Heizer & Render (2011), module D: Garcia-Golding Recycling, M/D/1, Wq = 1/12 h',
    ...{ rate: 8, moveTime: '5m', wait: [5, 1e-9] },
  },
  {
    source: 'Ross (2007), example 8.2: M/M/1, one each 12 min, 8 min of service, W = 24 min',
    ...{ rate: 5, moveTime: 'exp(8m)', response: [24, 1e-9] },
  },
];

test.each(EXAMPLES)('$source', ({ rate, moveTime, masters = 1, wait, response }) => {
  const arrivals = { family: 'exp', mean: HOUR / rate };
  const document = {
    boards: 100,
    rounds: 1,
    moveTime,
    replyTime: 0,
    arrivals: `exp(${arrivals.mean}s)`,
  };
  const strategy: Strategy = { kind: 'hybrid', dispatch: 'shared', masters };
  const { meanWait, meanResponse } = predict(parseScenario(document), strategy);
  for (const [printed, statement] of [
    [wait, meanWait],
    [response, meanResponse],
  ] as const) {
    if (printed === undefined) continue;
    expect(statement!.standing).toBe('long-run');
    expect(Math.abs(statement!.value! / MINUTE - printed[0])).toBeLessThanOrEqual(printed[1]);
  }
});

describe('Hillier & Lieberman (2001), section 17.8: three priorities in the emergency room', () => {
  // Critical, serious and stable cases: 0.2, 0.6 and 1.2 an hour, 20 minutes each. Hours, as printed.
  test.each([
    [1, [0.238, 0.325]],
    [2, [0.029, 0.033, 0.048]],
  ])('%i doctors', (masters, printed) => {
    const group = (name: string, rate: number, priority: number) => ({
      ...{ name, priority, boards: 100, arrivals: `exp(${HOUR / rate}s)` },
    });
    const document = {
      ...{ rounds: 1, moveTime: 'exp(20m)', replyTime: 0 },
      groups: [group('critical', 0.2, 1), group('serious', 0.6, 2), group('stable', 1.2, 3)],
    };
    const strategy: Strategy = { kind: 'hybrid', dispatch: 'shared', masters, order: 'priority' };
    const { groups } = predict(parseScenario(document), strategy);
    for (const [index, hours] of printed.entries()) {
      expect(groups![index]!.meanWait!.value! / HOUR).toBeCloseTo(hours, 3);
    }
  });
});

describe('Hillier & Lieberman (2001), section 17.6: how many wait longer than', () => {
  // M/M/1 and M/M/2 at 2 an hour and 3 an hour for each doctor; t in hours.
  test.each([
    [1, 0, 0.667],
    [1, 0.5, 0.404],
    [1, 1, 0.245],
    [2, 0, 0.167],
    [2, 0.5, 0.022],
    [2, 1, 0.003],
  ])('%i doctors, %f hours: %f', (servers, hours, printed) => {
    const station = { servers, rate: 2, serviceTime: 1 / 3 };
    const { waitProbability } = multiServer(station);
    const beyond = waitProbability * Math.exp(-(servers - 2 / 3) * 3 * hours);
    expect(Math.abs(beyond - printed)).toBeLessThan(0.001);
    expect(waitQuantile(station, 1 - beyond)).toBeCloseTo(hours, 9);
  });
});

test('the formula of Erlang is stable, and right for a million servers', () => {
  expect(erlangC(2, 1.6)).toBeCloseTo(6.4 / 9, 14);
  expect(erlangC(1, 0.3)).toBeCloseTo(0.3, 14);
  // Halfin & Whitt (1981): with c = a + √a·b servers, 1/(1 + b·Φ(b)/φ(b)); here b = 1.
  expect(erlangC(1_001_000, 1_000_000)).toBeCloseTo(0.2234, 3);
});
