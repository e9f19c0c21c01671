import { parseScenario } from '@simul/core';
import fc from 'fast-check';
import type { HallToPlay } from '../../src/lib/stage/showing.js';
import { strategies } from '../film/support/exhibitions.js';

const time = fc.constantFrom('0s', '1s', '5s', 'exp(3s)', 'gamma(7s, cv=0.5)', 'uniform(1s, 9s)');
const rounds = fc.constantFrom('1', '4', 'poisson(3)', 'uniform(1, 5)');

const scenarios = fc
  .record({ boards: fc.integer({ min: 1, max: 30 }), rounds, moveTime: time, replyTime: time })
  .map((document) => parseScenario(document));

/** Small halls, drawn and not, served in all ways. */
export const orders: fc.Arbitrary<HallToPlay> = fc.record({
  scenario: scenarios,
  strategy: strategies,
  seed: fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }),
  replication: fc.nat(999),
});
