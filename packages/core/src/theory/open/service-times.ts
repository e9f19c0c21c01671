import type { Moments } from '../../distribution/family.js';
import { plus } from '../drawn/random-sums.js';
import { mixtureOf, rateOfArrivals, type Boards } from './boards.js';
import type { Hall } from './hall.js';

/** One service, of whichever group, the walk to the board included. */
export function serviceOfAll(hall: Hall): Moments {
  return mixtureOf(
    hall.groups.map((group) => [
      rateOfArrivals(group) * group.rounds.mean,
      serviceWithWalk(group, hall.walkTime),
    ]),
  );
}

/** A move, and the walk to it. */
export function serviceWithWalk({ moveTime }: Boards, walkTime: number): Moments {
  return plus(moveTime, { mean: walkTime, variance: 0 });
}
