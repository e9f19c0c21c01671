import { traitsOf } from '../../strategy/orders.js';
import { toSeconds } from '../../time/nanoseconds.js';
import { machineRepairman } from '../machine-repairman.js';
import { real } from '../numbers.js';
import type { Queue } from '../queue.js';
import { openGamesSymbol } from '../symbols.js';
import { fastest, slowest, slowestTour } from './asymptotes.js';
import type { Drawn } from './drawn.js';
import type { Figure } from './figure.js';

/** Bounds on the moves per second of endless games; equal if the throughput is known exactly. */
export interface Throughput {
  readonly low: Figure;
  readonly high: Figure;
}

/** The throughput of one queue. */
export interface Rate extends Throughput {
  /** The mean wait per round, if known. */
  readonly waitTime?: number;
}

export function rateOf(queue: Queue, drawn: Drawn): Rate {
  if (queue.openGames <= queue.masters) return undisturbed(queue, drawn);
  if (isMachineRepairman(drawn)) return repaired(queue, drawn);
  if (repeats(queue, drawn)) return repeated(queue, drawn);
  const low = traitsOf(drawn.service.order).goesAhead ? slowestTour : slowest;
  return { low: low(queue, drawn), high: fastest(queue, drawn) };
}

/** No board waits for a master. */
function undisturbed(queue: Queue, { moveTime, replyTime, service }: Drawn): Rate {
  const round = moveTime.mean + replyTime.mean;
  const rate: Figure = {
    value: queue.openGames / round,
    term: [`${openGamesSymbol(queue, service)}/(S+Z)`, `${queue.openGames}/${real(round)} s`],
  };
  return { low: rate, high: rate, waitTime: 0 };
}

/** Whether constant times and boards in turn give the cycles of the closed form, `inCycles`. */
function repeats({ openGames, masters }: Queue, { moveTime, replyTime, service }: Drawn): boolean {
  const { order, quantum } = service;
  if (!traitsOf(order).takesTurns) return false;
  if (moveTime.variance > 0 || replyTime.variance > 0 || openGames % masters > 0) return false;
  return quantum === undefined || toSeconds(quantum) >= moveTime.mean;
}

function repeated(queue: Queue, { moveTime, replyTime, service }: Drawn): Rate {
  const { openGames, masters } = queue;
  const walkTime = toSeconds(service.walkTime);
  const lap = (openGames / masters) * (moveTime.mean + walkTime);
  const round = moveTime.mean + replyTime.mean;
  const [again, walk] = traitsOf(service.order).goesAhead ? [round, ''] : [round + walkTime, '+w'];
  const cycle = Math.max(lap, again);
  const [k, ready] = walkTime === 0 ? ['kS', 'S+Z'] : ['k(S+w)', `S+Z${walk}`];
  const symbols = `${openGamesSymbol(queue, service)}/max(${k}, ${ready})`;
  const rate: Figure = {
    value: openGames / cycle,
    term: [symbols, `${openGames}/max(${real(lap)} s, ${real(again)} s)`],
  };
  return { low: rate, high: rate, waitTime: cycle - round };
}

/**
 * Exponential moves, no walks, no master idle while a board is ready, and an order that does not
 * look at times, because the moves it selects would not be exponential. A quantum changes only
 * which board waits: the rest of an exponential move has the distribution of a new one.
 */
function isMachineRepairman({ exponential, service }: Drawn): boolean {
  const { goesAhead, looksAtTimes } = traitsOf(service.order);
  return exponential && service.walkTime === 0n && !goesAhead && !looksAtTimes;
}

function repaired({ openGames, masters }: Queue, { moveTime, replyTime, service }: Drawn): Rate {
  const [S, Z] = [moveTime.mean, replyTime.mean];
  const { throughput, waitTime } = machineRepairman({
    boards: openGames,
    masters,
    moveTime: S,
    replyTime: Z,
  });
  const model = `M/M/${masters}//${openGames} at S = ${real(S)} s, Z = ${real(Z)} s`;
  const rate: Figure = { value: throughput, term: ['M/M/c//N', model] };
  const known = { low: rate, high: rate };
  return service.quantum === undefined ? { ...known, waitTime } : known;
}
