import { traitsOf } from '../../strategy/orders.js';
import { choosesByTimes } from '../choice.js';
import type { Bottleneck } from '../prediction.js';
import { meanSlices } from '../slices.js';
import { rateOfArrivals } from './boards.js';
import { bottleneckOf } from './bottleneck.js';
import { disciplineOf, doorOf, roundsAsked, type Hall } from './hall.js';

/** What becomes of the arrivals in the long run. */
export interface Flow {
  /** Whether the masters surely catch up: then as many boards leave as arrive. */
  readonly catchesUp: boolean;
  /** Whether they surely do not. */
  readonly fallsBehind: boolean;
  readonly bottleneck: Bottleneck | undefined;
}

export function flowOf(hall: Hall): Flow {
  const bottleneck = bottleneckOf(hall);
  const asked = roundsAsked(hall);
  const capacity = bottleneck?.capacity ?? Infinity;
  // Where nothing is drawn, just as much as can be done is done.
  const isCertain = hall.groups.every((group) => group.isCertain);
  const fallsBehind = asked > capacity || (asked === capacity && !isCertain);
  const used = bottleneck && { ...bottleneck, load: asked / capacity };
  return { bottleneck: used, fallsBehind, catchesUp: !fallsBehind && isStable(hall) };
}

/**
 * Whether boards leave as fast as they arrive, given that no capacity is exceeded. One station that is
 * never idle while work waits catches up in any order, since the work that arrives is below
 * what it can do; walks are counted at one a slice. With a second station, the limited replies, this
 * holds of boards alike who are served first come, first served at both (Bramson 1996). A limit on
 * open games may leave masters idle beside a queue at the door: nothing is said then.
 */
function isStable(hall: Hall): boolean {
  const { service, groups, walkTime, openGames } = hall;
  const { masters, order, quantum } = service;
  const door = doorOf(hall);
  if (door !== undefined) {
    const busy = groups.reduce(
      (sum, group) => sum + rateOfArrivals(group) * (group.gameTime.mean + walkTime),
      0,
    );
    return busy < door && !hasLimits(hall);
  }
  if (openGames < Infinity || traitsOf(order).goesAhead) return false;
  if (hasLimits(hall) && !(isAlike(hall) && disciplineOf(hall) === 'earliest')) return false;
  const busy = groups.reduce((sum, group) => {
    const walks = walkTime === 0 ? 0 : meanSlices(group.moves, quantum) * walkTime;
    return sum + rateOfArrivals(group) * group.rounds.mean * (group.moveTime.mean + walks);
  }, 0);
  return busy < masters;
}

export function hasLimits({ replyLimit, replyRate }: Hall): boolean {
  return replyLimit < Infinity || replyRate < Infinity;
}

/** Whether rounds of all groups take as long on average: whichever are played, as many are. */
export function isAlike({ groups }: Hall): boolean {
  const { moveTime, replyTime, rounds } = groups[0]!;
  return groups.every(
    (group) =>
      group.moveTime.mean === moveTime.mean &&
      group.replyTime.mean === replyTime.mean &&
      group.rounds.mean === rounds.mean,
  );
}

/** Whether the rounds that are played are like those that are not, however many wait. */
export function playsAnyRounds(hall: Hall): boolean {
  const { service, openGames, boards } = hall;
  const isLimited = service.blocks || openGames < boards;
  return isAlike(hall) && !choosesByTimes(service, { openGames: isLimited ? 0 : 1, boards: 1 });
}

/** Whether the masters alone decide how many rounds are played while boards wait. */
export function isUpToMasters(hall: Hall): boolean {
  const { service, walkTime, openGames, groups } = hall;
  if (hasLimits(hall) || !playsAnyRounds(hall)) return false;
  if (service.blocks) return walkTime === 0 || groups.every(({ opens }) => opens === 'master');
  return walkTime === 0 && openGames === Infinity && !traitsOf(service.order).goesAhead;
}
