import { beforeAll, describe, expect, test } from 'vitest';
import type { Kernel } from '../../src/kernel/kernel.js';
import { loadKernel } from '../../src/kernel/load-kernel.js';
import { hallCases, reported } from '../support/hall-cases.js';

describe('the kernel meets cases with arrivals, openings, orders and limits to the digit', () => {
  let kernel: Kernel;

  beforeAll(async () => {
    kernel = await loadKernel();
  });

  test.each(hallCases)('$name', ({ scenario, strategy, expected }) => {
    expect(reported(kernel.play(scenario, strategy))).toEqual(expected);
  });
});
