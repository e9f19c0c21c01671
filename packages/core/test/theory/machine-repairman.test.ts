import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amdahl } from '../../src/theory/amdahl.js';
import { machineRepairman, type Repairmen } from '../../src/theory/machine-repairman.js';
import { exactly } from './fractions.js';

const repairmen = (boards: number, replyTime: number, moveTime: number, masters: number) =>
  machineRepairman({ boards, masters, moveTime, replyTime });

describe('published cases, to the printed digits', () => {
  test('LINE, tutorial 3: three machines, two repairmen', () => {
    const line = repairmen(3, 2, 0.25, 2);
    expect(line.throughput).toBeCloseTo(1.33242, 5);
    expect(line.responseTime).toBeCloseTo(0.25154, 5);
    expect(line.throughput * line.responseTime).toBeCloseTo(0.33516, 5);
    expect(line.utilisation).toBeCloseTo(0.16655, 5);
  });

  test('PDQ: 400 threads of an application server, no think time', () => {
    const pdq = repairmen(400, 0, 0.444, 300);
    expect(pdq.throughput).toBeCloseTo(675.6757, 4);
    expect(pdq.responseTime).toBeCloseTo(0.592, 4);
    expect(pdq.waitTime).toBeCloseTo(0.148, 4);
  });

  test('Anderson et al.: Kolkmeyer Manufacturing, six machines and one repairman', () => {
    const kolkmeyer = repairmen(6, 20, 2, 1);
    expect(1 - kolkmeyer.utilisation).toBeCloseTo(0.4845, 4);
    expect(kolkmeyer.meanWaiting).toBeCloseTo(0.3297, 4);
    expect(6 - kolkmeyer.meanThinking).toBeCloseTo(0.8451, 4);
    expect(kolkmeyer.waitTime).toBeCloseTo(1.279, 3);
    expect(kolkmeyer.responseTime).toBeCloseTo(3.279, 3);
  });

  test('Heizer and Render, module D: printers working, with one technician and with two', () => {
    expect(repairmen(5, 20, 2, 1).meanThinking).toBeCloseTo(4.36, 2);
    expect(repairmen(5, 20, 2, 2).meanThinking).toBeCloseTo(4.54, 2);
  });

  test.each([
    [0.012, 1, 0.048, 0.999],
    [0.05, 1, 0.198, 0.989],
    [0.06, 2, 0.02, 0.999],
    [0.07, 1, 0.275, 0.977],
    [0.08, 2, 0.035, 0.998],
    [0.1, 1, 0.386, 0.95],
  ])('Peck and Hazelwood, five machines: X = %d, M = %i', (factor, masters, waits, efficiency) => {
    const peck = repairmen(5, 1 - factor, factor, masters);
    expect(peck.arrivalWaits).toBeCloseTo(waits, 3);
    expect(1 - peck.meanWaiting / 5).toBeCloseTo(efficiency, 3);
  });

  test('a board waits on arrival less often than all masters are busy', () => {
    const peck = repairmen(5, 0.9, 0.1, 1);
    expect(peck.utilisation).toBeGreaterThan(0.45);
    expect(peck.arrivalWaits).toBeCloseTo(repairmen(4, 0.9, 0.1, 1).utilisation, 14);
  });
});

const systems = fc.record({
  boards: fc.integer({ min: 1, max: 60 }),
  masters: fc.integer({ min: 1, max: 12 }),
  moveTime: fc.integer({ min: 1, max: 1000 }),
  replyTime: fc.integer({ min: 1, max: 1000 }),
});

describe('for random systems', () => {
  test('every number equals exact fractions to thirteen digits', () => {
    fc.assert(
      fc.property(systems, ({ boards, masters, moveTime, replyTime }) => {
        const found = machineRepairman({ boards, masters, moveTime, replyTime });
        const exact = exactly(boards, masters, BigInt(moveTime), BigInt(replyTime));
        expect(relative(found.throughput, exact.throughput)).toBeLessThan(1e-13);
        expect(relative(found.utilisation, exact.utilisation)).toBeLessThan(1e-13);
        expect(relative(found.waitTime, exact.waitTime)).toBeLessThan(1e-13);
        expect(relative(found.arrivalWaits, exact.arrivalWaits)).toBeLessThan(1e-13);
      }),
      { seed: 1975, numRuns: 300 },
    );
  });

  test("Little's law holds, and waiting, served and thinking boards add up to all", () => {
    fc.assert(
      fc.property(systems, (system) => {
        const { throughput, waitTime, responseTime, ...mean } = machineRepairman(system);
        const serving = mean.utilisation * system.masters;
        expect(relative(throughput * waitTime, mean.meanWaiting)).toBeLessThan(1e-12);
        expect(relative(throughput * system.replyTime, mean.meanThinking)).toBeLessThan(1e-12);
        expect(responseTime).toBe(waitTime + system.moveTime);
        expect(mean.meanWaiting + serving + mean.meanThinking).toBeCloseTo(system.boards, 10);
      }),
      { seed: 1961, numRuns: 300 },
    );
  });

  test('the speedup lies between the bounds of `amdahl`', () => {
    fc.assert(
      fc.property(systems, (system) => {
        const round = system.moveTime + system.replyTime;
        const { low, high } = amdahl(system);
        const speedup = machineRepairman(system).throughput * round;
        expect(speedup).toBeGreaterThanOrEqual(low * (1 - 1e-14));
        expect(speedup).toBeLessThanOrEqual(high * (1 + 1e-14));
      }),
      { seed: 1967, numRuns: 1000 },
    );
  });
});

describe('at any size', () => {
  test('the case where the textbook recursion loses all digits', () => {
    const { throughput } = repairmen(1000, 55, 5, 90);
    const exact = exactly(1000, 90, 5n, 55n);
    expect(throughput).toBeCloseTo(16.617, 3);
    expect(relative(throughput, exact.throughput)).toBeLessThan(1e-13);
  });

  test('ten million boards saturate a hundred masters, but not a million', () => {
    const boards = 10_000_000;
    const busy = repairmen(boards, 55, 5, 100);
    expect(busy.throughput).toBe(20);
    expect(relative(busy.waitTime, boards / 20 - 60)).toBeLessThan(1e-12);
    const idle = repairmen(boards, 55, 5, 1_000_000);
    expect(relative(idle.throughput, boards / 60)).toBeLessThan(1e-9);
    expect(idle.arrivalWaits).toBeGreaterThanOrEqual(0);
    expect(idle.arrivalWaits).toBeLessThan(1e-9);
  });

  test('at saturation the wait keeps its digits', () => {
    const { waitTime, throughput } = repairmen(10_000_000, 55, 5, 833_333);
    expect(waitTime).toBeGreaterThan(0);
    expect(relative(waitTime, 10_000_000 / throughput - 60)).toBeLessThan(1e-9);
  });
});

describe('at the edges', () => {
  const system: Repairmen = { boards: 7, masters: 3, moveTime: 5, replyTime: 55 };

  test('with moves of 0 s every opponent thinks', () => {
    const edge = machineRepairman({ ...system, moveTime: 0 });
    expect(edge).toMatchObject({
      throughput: 7 / 55,
      waitTime: 0,
      meanThinking: 7,
      utilisation: 0,
    });
  });

  test('with replies of 0 s every board is at the masters', () => {
    const edge = machineRepairman({ ...system, replyTime: 0 });
    expect(edge).toMatchObject({ throughput: 3 / 5, utilisation: 1, meanWaiting: 4 });
    expect(edge).toMatchObject({ meanThinking: 0, arrivalWaits: 1 });
    expect(machineRepairman({ ...system, masters: 7, replyTime: 0 }).arrivalWaits).toBe(0);
  });

  test('with one master per board no board waits', () => {
    for (const masters of [7, 8, 100]) {
      const edge = machineRepairman({ ...system, masters });
      expect(edge.waitTime).toBe(0);
      expect(edge.arrivalWaits).toBe(0);
      expect(edge.throughput).toBeCloseTo(7 / 60, 14);
    }
  });

  test('a very short move or reply gives the result of 0 s', () => {
    const instant = machineRepairman({ ...system, moveTime: 1e-200 });
    expect(instant.throughput).toBeCloseTo(7 / 55, 14);
    expect(machineRepairman({ ...system, replyTime: 1e-200 }).throughput).toBeCloseTo(3 / 5, 14);
  });
});

function relative(a: number, b: number): number {
  return a === b ? 0 : Math.abs(a - b) / Math.abs(b);
}
