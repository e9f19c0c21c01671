import { describe } from 'vitest';
import { attemptIn } from './attempt.js';
import { lab } from './lab.node.js';
import { holdLaws } from './laws.js';

describe('in Node', () => {
  holdLaws(attemptIn(lab));
});
