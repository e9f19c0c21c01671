import { checkVersion } from '../link/query.js';
import type { Ask } from './experiment.js';

/** The version of new links to the lab. */
export const VERSION = '2';

/**
 * In version 1 `waitTime` was the mean wait of an exhibition, which version 2 calls `meanWait`: there
 * `waitTime` is the wait of a round.
 */
const FIRST_VERSION = '1';

/**
 * Reads the names of quantities in a link as those of now.
 *
 * @throws {InputError} when it is of another version
 */
export function renamingOf(query: URLSearchParams): (text: string) => string {
  const version = checkVersion(query, [FIRST_VERSION, VERSION]);
  if (version !== FIRST_VERSION) return (text) => text;
  return (text) => text.replaceAll(/\bwaitTime\./g, 'meanWait.');
}

const SAID_BY_NONE = {
  ask: 'simulate',
  boards: '24',
  rounds: '30',
  moveTime: 'exp(5s)',
  replyTime: 'exp(55s)',
  seed: '1',
};

/**
 * What a link of either version means where it says nothing, by its question. Never to be changed, or
 * old links would ask something else: a new default needs a new version.
 */
export const UNSAID: Readonly<Record<Ask, Readonly<Record<string, string>>>> = {
  simulate: {
    ...SAID_BY_NONE,
    strategy: 'async',
    against: 'async(walkTime=1s)',
    replications: '10000',
  },
  sweep: {
    ...SAID_BY_NONE,
    strategies: 'async',
    vary: 'boards=1..48',
    of: 'makespan.mean,makespan.p95',
    replications: '400',
  },
  plan: {
    ...SAID_BY_NONE,
    strategy: 'hybrid',
    least: 'masters',
    suchThat: 'makespan.p95 <= 50m',
    replications: '2000',
  },
};
