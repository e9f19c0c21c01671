import { describe, expect, test } from 'vitest';
import { parseScenario } from '../../../src/scenario/read-scenario.js';
import type { DrawnScenario } from '../../../src/scenario/scenario.js';
import type { Strategy } from '../../../src/strategy/strategy.js';
import { predict } from '../../../src/theory/predict.js';
import { steadyMeans } from '../../support/steady-means.js';
import { uniforms } from '../chance.js';

const isThorough = process.env['SIMUL_VERIFY'] !== undefined;
const [BOARDS, RUNS] = isThorough ? [10_000, 20] : [700, 8];

/** Scenario documents with their strategies; every value here is exact in the long run. */
const EXACT: readonly (readonly [name: string, document: object, strategy: Strategy])[] = [
  ['M/M/1', moves('exp(1s)', '0.7/s'), { kind: 'async' }],
  ['M/M/3', moves('exp(1s)', '2/s'), { kind: 'hybrid', dispatch: 'shared', masters: 3 }],
  [
    'M/M/3, last first',
    moves('exp(1s)', '2/s'),
    { kind: 'hybrid', dispatch: 'shared', masters: 3, order: 'lifo' },
  ],
  ['M/M/1 in slices', moves('exp(1s)', '0.7/s'), { kind: 'threads', quantum: 0.5 }],
  ['M/G/1', moves('uniform(0s, 2s)', '0.7/s'), { kind: 'async' }],
  ['M/G/1, last first', moves('uniform(0s, 2s)', '0.7/s'), { kind: 'async', order: 'lifo' }],
  ['M/G/1 by board order', moves('uniform(0s, 2s)', '0.7/s'), { kind: 'async', order: 'poll' }],
  ['M/G/1 with walks', moves('uniform(0s, 1s)', '1/s'), { kind: 'async', walkTime: 0.2 }],
  ['Phipps, exponential', moves('exp(1s)', '0.7/s'), { kind: 'async', order: 'shortest' }],
  [
    'Phipps, with walks',
    moves('uniform(0s, 1s)', '1/s'),
    { kind: 'async', order: 'shortest', walkTime: 0.2 },
  ],
  [
    'Phipps, single values and a density',
    groups(
      { moveTime: 'uniform(0s, 2s)', arrivals: '0.3/s' },
      { moveTime: '1s', arrivals: '0.4/s' },
    ),
    { kind: 'async', order: 'shortest' },
  ],
  [
    'Cobham',
    groups(
      { moveTime: 'exp(1s)', arrivals: '0.3/s', priority: 1 },
      { moveTime: '1s', arrivals: '0.4/s', priority: 0 },
    ),
    { kind: 'async', order: 'priority' },
  ],
  [
    'Kella and Yechiali',
    groups(
      { moveTime: 'exp(1s)', arrivals: '0.6/s', priority: 1 },
      { moveTime: 'exp(1s)', arrivals: '0.8/s', priority: 0 },
    ),
    { kind: 'hybrid', dispatch: 'shared', masters: 2, order: 'priority' },
  ],
  [
    'M/G/1 of two kinds',
    groups({ moveTime: 'exp(1s)', arrivals: '0.3/s' }, { moveTime: '0.5s', arrivals: '0.6/s' }),
    { kind: 'async' },
  ],
  [
    'product form',
    { ...moves('exp(0.5s)', '0.5/s'), rounds: 4, replyTime: 'uniform(0s, 3s)' },
    { kind: 'hybrid', dispatch: 'shared', masters: 2 },
  ],
  [
    'product form, last first',
    { ...moves('exp(0.5s)', '0.35/s'), rounds: 4, replyTime: 'uniform(0s, 3s)' },
    { kind: 'async', order: 'lifo' },
  ],
  [
    'geometric rounds by board order',
    { ...moves('exp(0.5s)', '0.35/s'), rounds: 'geometric(4)', replyTime: '1s' },
    { kind: 'async', order: 'poll' },
  ],
  [
    'opponents who open',
    { ...moves('exp(0.5s)', '0.35/s'), rounds: 4, replyTime: '1s', opens: 'opponent' },
    { kind: 'async' },
  ],
  [
    'one master who blocks',
    { ...moves('exp(0.2s)', '0.25/s'), rounds: 4, replyTime: 'uniform(0s, 1s)' },
    { kind: 'sync', walkTime: 0.1 },
  ],
  [
    'masters who block, exponential games',
    moves('exp(1s)', '2/s'),
    { kind: 'processes', masters: 3 },
  ],
  [
    'one open game',
    { ...moves('exp(0.2s)', '0.25/s'), rounds: 4, replyTime: '0.5s' },
    { kind: 'hybrid', dispatch: 'shared', masters: 2, openGames: 1 },
  ],
  [
    'replies in progress limited, a network of Jackson',
    { ...moves('exp(0.5s)', '0.4/s'), rounds: 3, replyTime: 'exp(1s)', replyLimit: 2 },
    { kind: 'async' },
  ],
  [
    'one reply at once, after the moves',
    { ...moves('exp(0.5s)', '0.7/s'), replyTime: 'uniform(0s, 2s)', replyLimit: 1 },
    { kind: 'hybrid', dispatch: 'shared', masters: 2 },
  ],
  [
    'a rate of replies, after the moves',
    { ...moves('exp(0.5s)', '0.7/s'), replyTime: 'uniform(0s, 2s)', replyRate: '1/s' },
    { kind: 'async' },
  ],
];

function moves(moveTime: string, arrivals: string): object {
  return { boards: BOARDS, rounds: 1, moveTime, replyTime: 0, arrivals };
}

/** Two groups, in a hall as long as that of one. */
function groups(...list: readonly object[]): object {
  const boards = Math.ceil(BOARDS / list.length);
  const kinds = list.map((group, index) => ({ name: `kind ${index}`, boards, ...group }));
  return { rounds: 1, replyTime: 0, groups: kinds };
}

describe('means in the long run are those of long exhibitions', () => {
  test.each(EXACT)(
    '%s',
    (_, document, strategy) => {
      const scenario = parseScenario(document) as DrawnScenario;
      const prediction = predict(scenario, strategy);
      expect(prediction.backlog).toBeUndefined();
      expect(prediction.meanResponse!.standing).toBe('long-run');
      expect(prediction.meanResponse!.value).toBeDefined();
      const uniform = uniforms(1957);
      const played = steadyMeans(scenario, strategy, RUNS, uniform);
      const statements = [
        [prediction.meanResponse, played.response],
        [prediction.meanWait, played.wait],
        [prediction.replyWait, played.replyWait],
        ...(prediction.groups ?? []).map(
          (group, index) => [group.meanResponse, played.groups[index]!] as const,
        ),
      ] as const;
      for (const [statement, { mean, error }] of statements) {
        if (statement?.value === undefined) continue;
        const slack = 4 * error + (isThorough ? 0.01 : 0.03) * mean + 1e-9;
        expect(Math.abs(mean - statement.value), statement.formula).toBeLessThan(slack);
      }
    },
    600_000,
  );
});
