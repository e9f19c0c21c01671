import type { Moments } from '../../distribution/family.js';
import { plus } from '../drawn/random-sums.js';
import { equals, real } from '../numbers.js';
import { allenCunneenWait } from './allen-cunneen.js';
import { mixtureOf, rateOfArrivals } from './boards.js';
import { boardsArriving, mastersTogether, type Hall } from './hall.js';
import { multiServer } from './multi-server.js';
import { singleServerWait } from './single-server.js';
import { pollaczekKhinchine } from './station-waits.js';
import type { Waits } from './waits.js';

/**
 * How long opponents wait at the door, where games that are open do not wait for a master: M/G/c with a
 * service of a whole game, Σ(s + z), and the walk to it. Exact for one master, and for exponential
 * games. Nothing where games are taken by their length, or a walk and a reply go on together.
 *
 * @param servers games played at once
 */
export function doorWaits(hall: Hall, servers: number): Waits | undefined {
  const { groups, service, walkTime } = hall;
  if (service.opening !== 'listed') return undefined;
  if (walkTime > 0 && groups.some(({ opens }) => opens === 'opponent')) return undefined;
  const game = mixtureOf(
    groups.map((group) => [
      rateOfArrivals(group),
      plus(group.gameTime, { mean: walkTime, variance: 0 }),
    ]),
  );
  if (game.variance === Infinity) return undefined;
  const rate = boardsArriving(hall);
  const alike = (wait: number) => groups.map(() => wait);
  if (mastersTogether(hall) < service.masters) {
    const variation = groups.length === 1 ? 1 / servers : 1;
    const wait = allenCunneenWait(1, rate / servers, game, variation);
    const formula = `each master G/G/1 at ${real(rate / servers)} a second by Allen and Cunneen ${equals(wait)} s`;
    return { standing: 'approximation', byGroup: alike(wait), formula };
  }
  if (servers === 1) {
    const wait = singleServerWait(rate, game);
    const formula = `M/G/1: ${pollaczekKhinchine(rate, game)} ${equals(wait)} s`;
    return { standing: 'long-run', byGroup: alike(wait), formula };
  }
  if (isExponential(hall, game)) {
    const { meanWait } = multiServer({ servers, rate, serviceTime: game.mean });
    const formula = `M/M/${servers} at ${real(rate)} a second: C·S/(M−λS) ${equals(meanWait)} s`;
    return { standing: 'long-run', byGroup: alike(meanWait), formula };
  }
  const wait = allenCunneenWait(servers, rate, game, 1);
  const formula = `M/G/${servers} by Allen and Cunneen: M/M/c·(1+cv²)/2 ${equals(wait)} s`;
  return { standing: 'approximation', byGroup: alike(wait), formula };
}

/** Whether a game is one exponential move, of one mean. */
function isExponential({ groups, walkTime }: Hall, game: Moments): boolean {
  return (
    walkTime === 0 &&
    groups.every(
      ({ moves, playsOnce, replyTime }) =>
        moves.family === 'exp' && moves.mean === game.mean && playsOnce && replyTime.mean === 0,
    )
  );
}
