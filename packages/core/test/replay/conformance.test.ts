import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { replay } from '../../src/replay/replay.js';
import type { Strategy } from '../../src/strategy/strategy.js';
import type { Games } from '../../src/scenario/scenario.js';

interface Recorded {
  name: string;
  games: Games;
  strategy: Strategy;
  expect: Record<string, unknown>;
}

const file = new URL('../fixtures/recorded.json', import.meta.url);
const cases = JSON.parse(readFileSync(file, 'utf8')) as Recorded[];

describe('the readable engine meets every recorded case to the digit', () => {
  test('there are 300 of them', () => {
    expect(cases).toHaveLength(300);
  });

  test.each(cases)('$name, $strategy.kind', ({ games, strategy, expect: expected }) => {
    expect(replay({ games }, strategy).result).toMatchObject(expected);
  });
});
