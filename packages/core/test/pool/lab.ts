import type { Player, Scenario } from '../../src/index.js';
import type { Pool, PoolOptions } from '../../src/pool/pool.js';

/** A worker, as far as trials meddle with it. */
interface Meddled {
  terminate(): unknown;
}

/** Node or a browser. */
interface Host<Worker extends Meddled> {
  createPool(options: PoolOptions<Worker>): Pool;
  /** A worker that is well, or meets a fate of fates.js, or whose script is missing. */
  createWorker(fate: string | undefined): Worker;
  playHere(): Promise<Player>;
  parseScenario(document: unknown): Scenario;
}

/** How a pool is to be, but for its workers. */
type Options = Omit<PoolOptions<never>, 'createWorker'>;

/** Where trials are made. */
export interface Lab extends Pick<Host<never>, 'playHere' | 'parseScenario'> {
  /** A pool whose workers meet the fates in the order in which they start; later ones none. */
  pool(fates: readonly string[], options: Options): { pool: Pool; started: readonly Meddled[] };
  /** A pool on a host that starts no workers. */
  barredPool(options: Options): Pool;
}

export function labOf<Worker extends Meddled>(host: Host<Worker>): Lab {
  return {
    ...host,
    pool(fates, options) {
      const started: Worker[] = [];
      const createWorker = () => {
        const worker = host.createWorker(fates[started.length]);
        started.push(worker);
        return worker;
      };
      return { pool: host.createPool({ ...options, createWorker }), started };
    },
    barredPool(options) {
      const createWorker = () => {
        throw new Error('no threads left');
      };
      return host.createPool({ ...options, createWorker });
    },
  };
}
