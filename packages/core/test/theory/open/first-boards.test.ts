import { describe, expect, test } from 'vitest';
import { replay } from '../../../src/replay/replay.js';
import type { DrawnScenario } from '../../../src/scenario/scenario.js';
import type { Strategy } from '../../../src/strategy/strategy.js';
import { drawHall } from '../../support/draw-hall.js';
import { meanWaitOfFirst } from '../../support/embedded-chain.js';
import { waitsOf } from '../../support/many-servers.js';
import { uniforms } from '../chance.js';
import { zOf } from './mean.js';

/** model.md, "Known exactly": N, M, λ, moves of 1 s on average. */
const CASES = [
  [2, 1, 0.5, 1 / 6],
  [10, 1, 0.5, 0.646950334885],
  [100, 1, 0.8, 3.10005379923],
  [100, 2, 1.6, 1.32632937043],
  [200, 4, 3.6, 1.17843858655],
  [50, 3, 2, 0.329972298926],
] as const;

const ROUNDS = 5000;
const SCALE = process.env['SIMUL_VERIFY'] === undefined ? 1 : 20;

describe.each(CASES)(
  'the mean wait of the first %i boards, %i masters, %f a second',
  (...numbers) => {
    const [boards, masters, rate, expected] = numbers;

    test('is the sum over the embedded chain', () => {
      expect(meanWaitOfFirst(boards, masters, rate)).toBeCloseTo(expected, 10);
    });

    test('is met by the readable engine', () => {
      const scenario: DrawnScenario = {
        boards,
        rounds: { family: 'constant', value: 1 },
        moveTime: { family: 'exp', mean: 1 },
        replyTime: { family: 'constant', value: 0 },
        arrivals: { family: 'exp', mean: 1 / rate },
      };
      const strategy: Strategy = { kind: 'hybrid', dispatch: 'shared', masters };
      const uniform = uniforms(1953);
      const count = Math.max(200, Math.min(1000, ROUNDS / boards)) * SCALE;
      const means = Array.from({ length: count }, () => {
        const { workload } = drawHall(scenario, uniform);
        return replay(workload, strategy).result.waitTime.mean;
      });
      expect(Math.abs(zOf(means, expected))).toBeLessThan(4);
    }, 600_000);

    test('is met by the recursion of Kiefer and Wolfowitz', () => {
      const uniform = uniforms(1955);
      const draw = (mean: number) => -mean * Math.log(uniform());
      const count = Math.ceil((3 * ROUNDS) / boards) * SCALE;
      const means = Array.from({ length: count }, () => {
        let arrival = -draw(1 / rate);
        const first = arrival;
        const customers = Array.from({ length: boards }, (_, index) => {
          arrival = index === 0 ? first : arrival + draw(1 / rate);
          return { arrival: arrival - first, service: draw(1) };
        });
        return waitsOf(customers, masters).reduce((sum, wait) => sum + wait, 0) / boards;
      });
      expect(Math.abs(zOf(means, expected))).toBeLessThan(4);
    }, 600_000);
  },
);
