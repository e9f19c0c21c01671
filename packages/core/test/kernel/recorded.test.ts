import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Kernel } from '../../src/kernel/kernel.js';
import { loadKernel } from '../../src/kernel/load-kernel.js';
import type { Games } from '../../src/scenario/scenario.js';
import type { Strategy } from '../../src/strategy/strategy.js';

interface Recorded {
  readonly name: string;
  readonly games: Games;
  readonly strategy: Strategy;
  readonly expect: Readonly<Record<string, unknown>>;
}

const file = new URL('../fixtures/recorded.json', import.meta.url);
const cases = JSON.parse(readFileSync(file, 'utf8')) as Recorded[];

describe('the kernel meets every recorded case to the digit', () => {
  let kernel: Kernel;

  beforeAll(async () => {
    kernel = await loadKernel();
  });

  test('there are 300 of them', () => {
    expect(cases).toHaveLength(300);
  });

  test.each(cases)('$name, $strategy.kind', ({ games, strategy, expect: expected }) => {
    expect(kernel.play({ games }, strategy)).toMatchObject(expected);
  });
});
