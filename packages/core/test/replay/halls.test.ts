import { describe, expect, test } from 'vitest';
import { replay } from '../../src/replay/replay.js';
import { hallCases, reported } from '../support/hall-cases.js';

describe('cases with arrivals, opponents who open, priorities, limits and every order, to the digit', () => {
  test.each(hallCases)('$name', ({ scenario, strategy, expected }) => {
    expect(reported(replay(scenario, strategy).result)).toEqual(expected);
  });
});
