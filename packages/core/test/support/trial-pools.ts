import { ManualClock } from '@simul/workers/testing';
import type { Player, Scenario } from '../../src/index.js';
import type { Pool, PoolOptions } from '../../src/pool/pool.js';
import { Calls, type Callable } from './sent-calls.js';

/** A worker, as far as trials meddle with it. */
interface Meddled extends Callable {
  terminate(): unknown;
}

/** Node or a browser. */
interface Host<Worker extends Meddled> {
  createPool(options: PoolOptions<Worker>): Pool;
  /** A worker that is well, or meets a fate of failures.js, or whose script is missing. */
  createWorker(fate: string | undefined): Worker;
  /** Whether the host tells when a worker is terminated. */
  readonly tellsOfEnds: boolean;
  playHere(): Promise<Player>;
  parseScenario(document: unknown): Scenario;
}

/** How a pool is to be, but for its workers and its clock. */
type Options = Omit<PoolOptions<never>, 'createWorker' | 'clock'>;

/** A pool whose time stands still until a trial turns its clock. */
export interface Trial {
  readonly pool: Pool;
  readonly started: readonly unknown[];
  readonly clock: ManualClock;
  /** Settles once the worker of that number has been sent this call. */
  readonly sent: (worker: number, method: 'load' | 'play') => Promise<void>;
  /** Terminates a worker. Where the host does not tell, time passes until its silence is noticed. */
  readonly kill: (worker: number) => void;
}

/** Where trials are made. */
export interface Lab extends Pick<Host<never>, 'playHere' | 'parseScenario'> {
  /** A pool whose workers meet the fates in the order in which they start; later ones none. */
  pool(fates: readonly string[], options: Options): Trial;
  /** A pool on the host's own clock. */
  realPool(fates: readonly string[], options: Options): Pick<Trial, 'pool'>;
  /** A pool on a host that starts no workers. */
  barredPool(options: Options): Pool;
}

/** Longer than any silence is borne. Seconds. */
export const AGES = 3600;

export function labOf<Worker extends Meddled>(host: Host<Worker>): Lab {
  function fatedPool(fates: readonly string[], options: PoolOptions<Worker>) {
    const started: Worker[] = [];
    const calls = new Calls();
    const createWorker = () => {
      const worker = host.createWorker(fates[started.length]);
      calls.watch(worker);
      started.push(worker);
      return worker;
    };
    return { pool: host.createPool({ ...options, createWorker }), started, calls };
  }
  return {
    ...host,
    pool(fates, options) {
      const clock = new ManualClock();
      const { pool, started, calls } = fatedPool(fates, { ...options, clock });
      return {
        ...{ pool, started, clock },
        sent: (worker, method) => calls.sent(worker, method),
        kill(worker) {
          started[worker]!.terminate();
          if (!host.tellsOfEnds) calls.whenUnanswered(worker, () => clock.turn(AGES));
        },
      };
    },
    realPool: (fates, options) => fatedPool(fates, options),
    barredPool(options) {
      const createWorker = () => {
        throw new Error('no threads left');
      };
      return host.createPool({ ...options, createWorker });
    },
  };
}
