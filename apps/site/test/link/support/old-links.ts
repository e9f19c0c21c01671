import type { DrawnScenario } from '@simul/core';
import type { View } from '../../../src/lib/link/view.js';
import type { Settings } from '../../../src/lib/settings/settings.js';

const STORY = {
  boards: 24,
  rounds: { family: 'constant', value: 30 },
  moveTime: { family: 'constant', value: 5 },
  replyTime: { family: 'constant', value: 55 },
} as const satisfies DrawnScenario;

/** What a link of version 1 leaves unsaid; written out, so that no change of the code changes it. */
function meant(scenario: Partial<DrawnScenario>, said: Partial<Settings> = {}): Settings {
  return {
    scenario: { ...STORY, ...scenario },
    halls: [{ kind: 'sync' }, { kind: 'async' }],
    seed: 1n,
    replication: 0,
    ...said,
  };
}

/** Links of version 1 that people have, and what they show. Never to be changed, only added to. */
export const OLD_LINKS: readonly (readonly [link: string, view: View])[] = [
  ['', { settings: meant({}) }],
  ['?v=1', { settings: meant({}) }],
  [
    '?v=1&boards=100&seed=18446744073709551615',
    { settings: meant({ boards: 100 }, { seed: 2n ** 64n - 1n }) },
  ],
  [
    '?v=1&rounds=poisson(30)&moveTime=exp(5s)&replyTime=gamma(55s,+cv=0.5)',
    {
      settings: meant({
        rounds: { family: 'poisson', mean: 30 },
        moveTime: { family: 'exp', mean: 5 },
        replyTime: { family: 'gamma', mean: 55, cv: 0.5 },
      }),
    },
  ],
  [
    '?v=1&halls=sync,async,threads(masters=3,quantum=500ms),processes,hybrid(masters=2)',
    {
      settings: meant(
        {},
        {
          halls: [
            { kind: 'sync' },
            { kind: 'async' },
            { kind: 'threads', masters: 3, quantum: 0.5 },
            { kind: 'processes' },
            { kind: 'hybrid', masters: 2 },
          ],
        },
      ),
    },
  ],
  [
    '?v=1&halls=async(openGames=8,order=tour,walkTime=1s)&at=1234.567s&from=1000s&to=2000s&speed=60',
    {
      settings: meant({}, { halls: [{ kind: 'async', openGames: 8, order: 'tour', walkTime: 1 }] }),
      at: 1234.567,
      span: { from: 1000, to: 2000 },
      speed: 60,
    },
  ],
  [
    '?v=1&moveTime=%5B1%2C2.5%2C%2210ms%22%5D&rounds=[1,2,3]&replication=41',
    {
      settings: meant(
        {
          rounds: { family: 'empirical', values: [1, 2, 3] },
          moveTime: { family: 'empirical', values: [1, 2.5, 0.01] },
        },
        { replication: 41 },
      ),
    },
  ],
  [
    '?v=1&boards=200&rounds=geometric(40)&moveTime=lognormal(8ms,+cv=1.2)&replyTime=weibull(350ms,+shape=0.8)',
    {
      settings: meant({
        boards: 200,
        rounds: { family: 'geometric', mean: 40 },
        moveTime: { family: 'lognormal', mean: 0.008, cv: 1.2 },
        replyTime: { family: 'weibull', mean: 0.35, shape: 0.8 },
      }),
    },
  ],
  [
    '?v=1&rounds=uniform(20,+40)&moveTime=triangular(1s,+4s,+9s)&replyTime=pareto(40m,+alpha=2.5)',
    {
      settings: meant({
        rounds: { family: 'uniform', low: 20, high: 40 },
        moveTime: { family: 'triangular', low: 1, mode: 4, high: 9 },
        replyTime: { family: 'pareto', mean: 2400, alpha: 2.5 },
      }),
    },
  ],
  [
    '?v=1&moveTime=erlang(3,+250us)&replyTime=uniform(40,+1m10s)&halls=processes(dispatch=static,startupTime=400ms)',
    {
      settings: meant(
        {
          moveTime: { family: 'erlang', shape: 3, mean: 0.00025 },
          replyTime: { family: 'uniform', low: 40, high: 70 },
        },
        { halls: [{ kind: 'processes', dispatch: 'static', startupTime: 0.4 }] },
      ),
    },
  ],
  [
    '?boards=2&moveTime=1&replyTime=0s&rounds=1&to=1h&speed=0.000001',
    {
      settings: meant({
        boards: 2,
        rounds: { family: 'constant', value: 1 },
        moveTime: { family: 'constant', value: 1 },
        replyTime: { family: 'constant', value: 0 },
      }),
      span: { from: 0, to: 3600 },
      speed: 0.000001,
    },
  ],
  [
    '?v=1&halls=hybrid(masters=1,dispatch=shared,order=poll),hybrid(masters=1,dispatch=shared,order=poll)&at=0s',
    {
      settings: meant(
        {},
        {
          halls: [
            { kind: 'hybrid', masters: 1, dispatch: 'shared', order: 'poll' },
            { kind: 'hybrid', masters: 1, dispatch: 'shared', order: 'poll' },
          ],
        },
      ),
      at: 0,
    },
  ],
  [
    '?v=1&arrivals=30/s&opens=opponent&replyLimit=8&replyRate=50&replyBurst=3',
    {
      settings: meant({
        arrivals: { family: 'exp', mean: 0.033333333 },
        opens: 'opponent',
        replyLimit: 8,
        replyRate: 50,
        replyBurst: 3,
      }),
    },
  ],
  [
    '?v=1&arrivals=every+2s&replyRate=3000/min&halls=async(openGames=8,order=lifo,opening=shortest)',
    {
      settings: meant(
        { arrivals: { family: 'constant', value: 2 }, replyRate: 50 },
        { halls: [{ kind: 'async', openGames: 8, order: 'lifo', opening: 'shortest' }] },
      ),
    },
  ],
  [
    '?v=1&priority=2&groups=[{"name":"small","boards":20,"priority":-1},{"name":"large","arrivals":"exp(9s)","opens":"opponent"}]',
    {
      settings: meant({
        priority: 2,
        groups: [
          { name: 'small', boards: 20, priority: -1 },
          { name: 'large', arrivals: { family: 'exp', mean: 9 }, opens: 'opponent' },
        ],
      }),
    },
  ],
];
