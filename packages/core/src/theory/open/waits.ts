import type { Standing } from '../prediction.js';
import type { Station } from './multi-server.js';

/** Mean waits at one station in the long run, in seconds. */
export interface Waits {
  readonly standing: Extract<Standing, 'long-run' | 'approximation'>;
  /** Per round, by group. */
  readonly byGroup: readonly number[];
  readonly formula: string;
  /** Where the wait of each round is distributed as in M/M/c, first come, first served. */
  readonly station?: Station;
}
