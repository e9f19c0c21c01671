import { InputError } from '../document/input-error.js';
import { readGames } from './games.js';
import { checkScenario } from './read-scenario.js';
import type { Workload } from './scenario.js';

/**
 * Holds a workload that a program has put together to what a recorded scenario is held to.
 *
 * @throws {InputError} naming the game, the round and what is wrong, from 0
 */
export function readWorkload(workload: Workload): Workload {
  const games = readGames(workload.games, 'games');
  const { arrivals, opens, priorities, replyLimit, replyRate, replyBurst } = workload;
  for (const [name, list] of Object.entries({ arrivals, opens, priorities })) {
    if (list === undefined || list.length === games.length) continue;
    throw new InputError({
      where: name,
      found: `${list.length} of them for ${games.length} games`,
      wanted: 'one for each game',
    });
  }
  const others = [arrivals, opens, priorities, replyLimit, replyRate, replyBurst];
  if (others.some((each) => each !== undefined)) checkScenario({ ...workload, games });
  return { ...workload, games };
}
