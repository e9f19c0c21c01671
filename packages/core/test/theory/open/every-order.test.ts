import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseScenario } from '../../../src/scenario/read-scenario.js';
import { isRecorded } from '../../../src/scenario/scenario.js';
import { ORDERS, traitsOf, type Order } from '../../../src/strategy/orders.js';
import { KINDS, OPENINGS, type Strategy } from '../../../src/strategy/strategy.js';
import type { Statement } from '../../../src/theory/prediction.js';
import { predict } from '../../../src/theory/predict.js';
import { replay } from '../../../src/replay/replay.js';
import { drawHall } from '../../support/draw-hall.js';
import { steadyMeans } from '../../support/steady-means.js';
import { uniforms } from '../chance.js';
import { meanOf } from './mean.js';

const isThorough = process.env['SIMUL_VERIFY'] !== undefined;
const [RUNS, BOARDS, REPLICATIONS] = isThorough ? [40, 3000, 10] : [3, 600, 5];

const time = fc.constantFrom('exp(1s)', 'uniform(0s, 2s)', 'erlang(2, 1s)', '1s');
const reply = fc.constantFrom('0s', 'exp(1s)', '2s', 'uniform(0s, 4s)');
const rounds = fc.constantFrom<number | string>(1, 1, 3, 'geometric(3)');
const limits = fc.constantFrom({}, {}, {}, { replyLimit: 3 }, { replyRate: '1.5/s' });

interface Drawn {
  readonly rounds: number | string;
  readonly times: readonly (readonly [moveTime: string, replyTime: string])[];
  readonly opens: string;
  readonly busy: number;
  readonly limit: object;
}

const drawn: fc.Arbitrary<Drawn> = fc.record({
  rounds,
  times: fc.array(fc.tuple(time, reply), { minLength: 1, maxLength: 2 }),
  opens: fc.constantFrom('master', 'master', 'opponent'),
  busy: fc.constantFrom(0.3, 0.6, 0.75),
  limit: limits,
});

/** As many arrivals as keep the masters busy to the wanted share, moves taking 1 s. */
function documentOf({ rounds: R, times, opens, busy, limit }: Drawn, masters: number): object {
  const each = typeof R === 'number' ? R : 3;
  const rate = (busy * masters) / each / times.length;
  const boards = Math.ceil(BOARDS / times.length);
  const groups = times.map(([moveTime, replyTime], index) => ({
    ...{ name: `kind ${index}`, boards, moveTime, replyTime },
    ...{ rounds: R, arrivals: `exp(${1 / rate}s)`, opens, priority: index },
  }));
  return { groups, ...limit };
}

/** Strategies of this order that may be met by theory, with few options. */
function strategiesIn(order: Order): fc.Arbitrary<Strategy> {
  const opening = fc.constantFrom(...OPENINGS);
  const async = fc.record({
    ...{ kind: fc.constant('async' as const), order: fc.constant(order) },
    walkTime: fc.constantFrom(0, 0, 0.1),
  });
  if (traitsOf(order).needsOneMaster) return async;
  return fc.oneof(
    async,
    fc.record({
      ...{ kind: fc.constant('hybrid' as const), order: fc.constant(order) },
      ...{ dispatch: fc.constant('shared' as const), masters: fc.constantFrom(2, 3) },
    }),
    fc.record({
      ...{ kind: fc.constant('hybrid' as const), order: fc.constant(order), opening },
      ...{ dispatch: fc.constant('shared' as const), masters: fc.constant(2) },
      openGames: fc.constantFrom(1, 2, 6),
    }),
    fc.record({
      ...{ kind: fc.constant('threads' as const), order: fc.constant(order) },
      quantum: fc.constantFrom(0.3, 1),
    }),
  );
}

/** How far a mean may be from what is said: standard errors, and a share of it. */
interface Slack {
  readonly errors: number;
  readonly share: number;
}

const SLACK: Slack = isThorough ? { errors: 5, share: 0.02 } : { errors: 6, share: 0.06 };

function isMet(
  said: Statement | undefined,
  { mean, error }: { mean: number; error: number },
  { errors, share }: Slack,
): boolean {
  if (said === undefined || said.standing === 'approximation') return true;
  const { value, low = value ?? 0, high = value ?? Infinity } = said;
  const slack = errors * error + share * mean + 1e-9;
  return mean >= low - slack && mean <= high + slack;
}

function holds(
  document: object,
  strategy: Strategy,
  slack: Slack = SLACK,
  replications = REPLICATIONS,
): string[] {
  const scenario = parseScenario(document);
  if (isRecorded(scenario)) throw new TypeError('it is drawn');
  const prediction = predict(scenario, strategy);
  const steady = steadyMeans(scenario, strategy, replications, uniforms(1975));
  const said = [
    ['response', prediction.meanResponse, steady.response],
    ['wait', prediction.meanWait, steady.wait],
    ['reply wait', prediction.replyWait, steady.replyWait],
    ['throughput', prediction.throughput, steady.throughput],
    ['utilisation', prediction.utilisation, steady.utilisation],
    ...(prediction.groups ?? []).map(
      (group, index) => [group.name, group.meanResponse, steady.groups[index]!] as const,
    ),
  ] as const;
  return said.flatMap(([name, statement, played]) =>
    isMet(statement, played, slack)
      ? []
      : [`${name} is ${played.mean} ± ${played.error}, foretold ${JSON.stringify(statement)}`],
  );
}

test.each(ORDERS)(
  'in order %s all that is said of the long run is true',
  (order) => {
    fc.assert(
      fc.property(drawn, strategiesIn(order), (scenario, strategy) => {
        const document = documentOf(scenario, strategy.masters ?? 1);
        expect(holds(document, strategy)).toEqual([]);
      }),
      { seed: 1975, numRuns: RUNS },
    );
  },
  3_600_000,
);

/** Scenarios in which each trait makes a difference to the mean wait. */
const TELLING: readonly (readonly [name: string, document: object])[] = [
  [
    'short and long moves of two priorities',
    {
      ...{ rounds: 1, replyTime: 0 },
      groups: [
        { name: 'long', boards: 400, moveTime: 'exp(1s)', arrivals: '0.3/s', priority: 0 },
        { name: 'short', boards: 1200, moveTime: 'exp(0.4s)', arrivals: '1/s', priority: 1 },
      ],
    },
  ],
  [
    'replies of many lengths',
    {
      ...{ boards: 700, rounds: 3, moveTime: 'exp(1s)', replyTime: 'uniform(0s, 8s)' },
      arrivals: '0.2/s',
    },
  ],
];

test.each(ORDERS)(
  'in order %s all is true where a false trait would tell',
  (order) => {
    for (const [name, document] of TELLING) {
      const slack = { errors: 4, share: 0.03 };
      expect(holds(document, { kind: 'async', order }, slack, 8), name).toEqual([]);
    }
  },
  600_000,
);

test('masters who block too', () => {
  const blocking = fc.record({
    kind: fc.constantFrom('sync' as const, 'processes' as const),
    opening: fc.constantFrom(...OPENINGS),
    walkTime: fc.constantFrom(0, 0.1),
  });
  fc.assert(
    fc.property(drawn, blocking, (scenario, strategy) => {
      // A reply keeps a master as a move does: fewer arrivals.
      const document = documentOf(scenario, strategy.kind === 'sync' ? 0.3 : 1.2);
      expect(holds(document, strategy)).toEqual([]);
    }),
    { seed: 1976, numRuns: RUNS },
  );
}, 3_600_000);

test('expectations of makespan and released lie between their bounds', () => {
  const strategies = fc.oneof(
    ...ORDERS.map(strategiesIn),
    fc.constantFrom(...KINDS).map((kind): Strategy => ({ kind })),
    fc
      .constantFrom(...OPENINGS)
      .map((opening): Strategy => ({ kind: 'processes', masters: 2, opening, startupTime: 5 })),
    fc.constant<Strategy>({ kind: 'hybrid', masters: 3, openGames: 2, walkTime: 0.5 }),
  );
  const arrivals = fc.constantFrom({}, { arrivals: 'exp(2s)' }, { arrivals: '0.5s' });
  fc.assert(
    fc.property(drawn, strategies, arrivals, (scenario, strategy, arriving) => {
      const { rounds: R, times, opens, limit } = scenario;
      const groups = times.map(([moveTime, replyTime], index) => ({
        ...{ name: `kind ${index}`, boards: 3 + index, moveTime, replyTime, rounds: R, opens },
        ...arriving,
      }));
      const parsed = parseScenario({ groups, ...limit });
      if (isRecorded(parsed)) throw new TypeError('it is drawn');
      const prediction = predict(parsed, strategy);
      const uniform = uniforms(1977);
      const results = Array.from(
        { length: isThorough ? 1000 : 100 },
        () => replay(drawHall(parsed, uniform).workload, strategy).result,
      );
      for (const name of ['makespan', 'released'] as const) {
        const { value, low = value!, high = value! } = prediction[name]!;
        const { mean, error } = meanOf(results.map((result) => result[name]));
        const slack = 5 * error + 1e-9 * mean;
        expect(mean, name).toBeGreaterThanOrEqual(low - slack);
        expect(mean, name).toBeLessThanOrEqual(high + slack);
      }
    }),
    { seed: 1977, numRuns: isThorough ? 1000 : 40 },
  );
}, 3_600_000);
