import type { Moments } from '../../distribution/family.js';
import { equals, real } from '../numbers.js';
import type { Bottleneck } from '../prediction.js';
import { mixtureOf, rateOfArrivals, type Boards } from './boards.js';
import { isOpenSystem, type Hall } from './hall.js';

/** The mean round of all groups: each counts as often as its rounds are played. */
export interface MeanRounds {
  readonly rounds: number;
  readonly moveTime: number;
  readonly replyTime: number;
}

export function meansPerRound(hall: Hall): MeanRounds {
  const boardsOf = (group: Boards) => (isOpenSystem(hall) ? rateOfArrivals(group) : group.count);
  const weigh = (weight: (group: Boards) => number, time: (group: Boards) => Moments) =>
    mixtureOf(hall.groups.map((group) => [weight(group), time(group)])).mean;
  const roundsOf = (group: Boards) => boardsOf(group) * group.rounds.mean;
  return {
    rounds: weigh(boardsOf, ({ rounds }) => rounds),
    moveTime: weigh(roundsOf, ({ moveTime }) => moveTime),
    replyTime: weigh(roundsOf, ({ replyTime }) => replyTime),
  };
}

/**
 * What is the first to be used up as more rounds are asked for: the masters at M/S, the limit on
 * replies in progress at L/Z, the rate of replies, or K open games at K/(S+Z), all in rounds per
 * second. Nothing where nothing is ever used up. (The utilisation law: Denning & Buzen 1978.)
 */
export function bottleneckOf(hall: Hall): Bottleneck | undefined {
  const { replyLimit, replyRate, openGames, service } = hall;
  const { replyTime } = meansPerRound(hall);
  const limits: readonly Bottleneck[] = [
    mastersLimit(hall),
    perRound('reply limit', 'replyLimit/Z', replyLimit, replyTime),
    {
      name: 'reply rate',
      capacity: replyRate,
      formula: `replyRate = ${real(replyRate)} a second`,
    },
    perRound(
      'open games',
      'K/(S+Z)',
      service.blocks ? Infinity : openGames,
      meansPerRound(hall).moveTime + replyTime,
    ),
  ];
  const first = limits.reduce((a, b) => (b.capacity < a.capacity ? b : a));
  return first.capacity === Infinity ? undefined : first;
}

/** Masters who block are with a board while its opponent thinks, and while they walk to it. */
function mastersLimit(hall: Hall): Bottleneck {
  const { service, walkTime, groups } = hall;
  const { rounds, moveTime, replyTime } = meansPerRound(hall);
  const { masters } = service;
  if (!service.blocks) return perRound('masters', 'M/S', masters, moveTime);
  // Where opponents open, a walk and the first reply are under way together.
  const walks = groups.every(({ opens }) => opens === 'master') ? walkTime / rounds : 0;
  const symbols = walks === 0 ? 'M/(S+Z)' : 'M/(S+Z+w/R)';
  return perRound('masters', symbols, masters, moveTime + replyTime + walks);
}

function perRound(
  name: Bottleneck['name'],
  symbols: string,
  servers: number,
  seconds: number,
): Bottleneck {
  const capacity = servers / seconds;
  const formula = `${symbols} = ${servers}/${real(seconds)} s ${equals(capacity)} a second`;
  return { name, capacity: servers === Infinity ? Infinity : capacity, formula };
}
