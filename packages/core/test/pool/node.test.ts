import { describe } from 'vitest';
import { attemptIn } from '../support/attempt.js';
import { lab } from '../support/trial-pools.node.js';
import { holdLaws } from './laws.js';
import { holdSameBytes } from './same-bytes.js';

describe('in Node', () => {
  holdLaws(attemptIn(lab), /throws|missing|memory|exits/);
  holdSameBytes(attemptIn(lab), [
    { workers: 1 },
    { workers: 2, areShuffled: true },
    { workers: 3, kills: 2 },
    { workers: 7 },
  ]);
});
