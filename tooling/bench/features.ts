import { writeFile } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import { loadKernel, parseScenario, replay, type Scenario, type Strategy } from '@simul/core';
import { format } from 'prettier';
import { machine } from './results/machine.ts';
import { table } from './results/table.ts';

/*
 * What features of the model cost a move, beside the plain exhibition: one process, one thread, the
 * features in turn in each round, so that the load of the machine meets all alike.
 */

const ROUNDS = 31;
/** Moves that one round plays of each feature, about. */
const MOVES = 200_000;

interface Feature {
  readonly name: string;
  readonly scenario: Scenario;
  readonly strategy: Strategy;
}

const PLAIN = { boards: 24, rounds: 30, moveTime: 'exp(5s)', replyTime: 'exp(55s)' };
const REQUESTS = { boards: 1000, rounds: 1, moveTime: 'exp(1s)', replyTime: '0s' };

const FEATURES: readonly Feature[] = [
  feature('the plain exhibition, 24 × 30', PLAIN, { kind: 'async' }),
  feature('1,000 boards of one round', REQUESTS, { kind: 'async' }),
  feature('the same, arriving, one master', { ...REQUESTS, arrivals: '0.8/s' }, { kind: 'async' }),
  feature(
    'the same, arriving, four masters',
    { ...REQUESTS, arrivals: '3.2/s' },
    { kind: 'hybrid', dispatch: 'shared' },
  ),
  feature('24 × 30, order shortest', PLAIN, { kind: 'async', order: 'shortest' }),
  feature('24 × 30, order lifo', PLAIN, { kind: 'async', order: 'lifo' }),
  feature('24 × 30, the opponents open', { ...PLAIN, opens: 'opponent' }, { kind: 'async' }),
  feature('24 × 30, ten replies at once', { ...PLAIN, replyLimit: 10 }, { kind: 'async' }),
  feature('24 × 30, 0.2 replies a second', { ...PLAIN, replyRate: 0.2 }, { kind: 'async' }),
];

function feature(name: string, document: object, strategy: Strategy): Feature {
  return { name, scenario: parseScenario(document), strategy };
}

const kernel = await loadKernel();

/** Both engines must say the same of the first replication, or no time counts. */
function check({ name, scenario, strategy }: Feature): void {
  const draw = { scenario, seed: 1n, replication: 0 };
  const played = kernel.play(draw, strategy);
  if (isDeepStrictEqual(played, replay(kernel.draw(scenario, draw), strategy).result)) return;
  throw new Error(`${name}: the kernel and the readable engine differ`);
}

/** Nanoseconds a move. */
function time({ scenario, strategy }: Feature, round: number): number {
  const { moves } = kernel.play({ scenario, seed: 1n, replication: 0 }, strategy);
  const count = Math.ceil(MOVES / moves);
  const from = performance.now();
  kernel.replicate(scenario, strategy, { seed: 2n, from: round * count, to: (round + 1) * count });
  return ((performance.now() - from) * 1e6) / (count * moves);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1]!;
}

FEATURES.forEach(check);
FEATURES.forEach((each) => time(each, 0));
const rounds = Array.from({ length: ROUNDS }, (_, round) =>
  FEATURES.map((each) => time(each, round + 1)),
);
const rows = FEATURES.map(({ name }, index) => {
  const nanoseconds = median(rounds.map((round) => round[index]!));
  const ratio = median(rounds.map((round) => round[index]! / round[0]!));
  return `| ${name} | ${nanoseconds.toPrecision(3)} | ${ratio.toPrecision(3)} |`;
});
const page = [
  '# What features cost',
  '',
  `\`pnpm bench:features\` wrote this on ${new Date().toISOString().slice(0, 10)}, in one run: medians`,
  `over ${ROUNDS} rounds. The kernel and the readable engine agree on every feature.`,
  '',
  table(['', ''], machine().slice(0, 4)),
  '',
  '| feature | ns per move | times the plain |',
  '| --- | ---: | ---: |',
  ...rows,
];
const file = new URL('FEATURES.md', import.meta.url);
await writeFile(file, await format(page.join('\n'), { parser: 'markdown', printWidth: 110 }));
console.log(rows.join('\n'));
