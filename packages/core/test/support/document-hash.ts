import {
  parseScenario,
  perform,
  type Player,
  type SimulateExperiment,
  type Strategy,
} from '../../src/index.js';
import { seededRandom } from './seeded-random.js';
import type { Lab } from './trial-pools.js';

/** Where, and with which mischief, documents are made. */
export interface Circumstances {
  /** 0 for this thread. */
  readonly workers: number;
  /** Whether results are handed over in random order. */
  readonly areShuffled?: boolean;
  /** How many workers are terminated, each at random. */
  readonly kills?: number;
}

/** Every way of the kernel to play, every family of times, comparisons and a precision. */
const SUBJECTS: readonly (readonly [
  scenario: object,
  strategy: Strategy,
  options: Partial<SimulateExperiment>,
])[] = [
  [{ moveTime: 'exp(5s)', replyTime: 'exp(55s)' }, { kind: 'async' }, {}],
  [
    { moveTime: 'gamma(5s, cv=0.3)', replyTime: 'lognormal(55s, cv=0.6)' },
    { kind: 'hybrid' },
    { precision: { target: { quantity: 'makespan', statistic: 'p95' }, relative: 0.003 } },
  ],
  [
    { boards: 8, rounds: 'poisson(6)', moveTime: 'erlang(3, 5s)', replyTime: 'uniform(1s, 20s)' },
    { kind: 'threads', masters: 2, quantum: 2 },
    { against: [{ kind: 'async', openGames: 3 }] },
  ],
  [
    {
      boards: 6,
      rounds: 5,
      moveTime: 'weibull(5s, shape=0.8)',
      replyTime: 'pareto(55s, alpha=1.5)',
    },
    { kind: 'async', order: 'poll', walkTime: 1 },
    {},
  ],
  [
    {
      boards: 10,
      rounds: 'geometric(4)',
      moveTime: 'triangular(1s, 2s, 9s)',
      replyTime: [1, 7, 9],
    },
    { kind: 'processes', startupTime: 3 },
    { against: [{ kind: 'sync' }, { kind: 'threads', masters: 4 }] },
  ],
];

/** The SHA-256 of all documents, in hexadecimal digits. */
export async function hashed(lab: Lab, replications: number, made: Circumstances): Promise<string> {
  const { player, close } = await playerFor(lab, made);
  const documents: string[] = [];
  for (const [document, strategy, options] of SUBJECTS) {
    const scenario = parseScenario(document);
    const asked = { against: [], ...options, replications, seed: 2026n };
    const made = await perform({ ask: 'simulate', scenario, strategy, ...asked }, { player });
    documents.push(JSON.stringify(made));
  }
  await close();
  const bytes = new TextEncoder().encode(documents.join('\n'));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function playerFor(lab: Lab, { workers, areShuffled = false, kills = 0 }: Circumstances) {
  if (workers === 0) return { player: await lab.playHere(), close: () => Promise.resolve() };
  const { pool, started, kill } = lab.pool([], { workers });
  const random = seededRandom(workers);
  let left = kills;
  const player: Player = {
    workers,
    async play(task, range, signal) {
      const playing = pool.play(task, range, signal);
      if (left > 0 && started.length > 0 && random() < 0.1) {
        left--;
        kill(Math.floor(random() * started.length));
      }
      const played = await playing;
      if (areShuffled) await turns(Math.floor(10 * random()));
      return played;
    },
  };
  return { player, close: () => pool.close() };
}

/** Lets others go first. */
async function turns(count: number): Promise<void> {
  for (let i = 0; i < count; i++) await new Promise((resolve) => setTimeout(resolve));
}
