import { hasArrivals, hasReplyLimits, hasOpeningOpponents } from '../../scenario/groups.js';
import { isRecorded, type Scenario } from '../../scenario/scenario.js';
import { traitsOf } from '../../strategy/orders.js';
import type { Service } from '../../strategy/service.js';
import { toNanoseconds, toSeconds } from '../../time/nanoseconds.js';
import { closedForm } from '../known/closed-forms.js';
import { constantQueues, type KnownQueue } from '../known/known-queue.js';
import { perMakespan } from '../known/per-makespan.js';
import { instant, predictKnown } from '../known/predict-known.js';
import { later, type Range } from '../known/range.js';
import { recordedQueues } from '../known/recorded-queues.js';
import { isWithoutQueues } from '../known/without-queues.js';
import { equals, real } from '../numbers.js';
import type { Prediction, Statement } from '../prediction.js';
import { arrivingLoads, type ArrivingLoad } from './arriving-loads.js';
import { hallOf, isOpenSystem, openGamesOf } from './hall.js';
import { flowOf } from './flow.js';
import { longRunRates } from './long-run-rates.js';
import { oneAfterAnother, workConservingCeiling } from './pathwise-above.js';
import { pathwiseBelow, type Servers } from './pathwise-below.js';
import { unlimited } from './plain.js';

/** A scenario that is not plain and in which nothing is drawn: what is played, or bounds on it. */
export function predictCertain(scenario: Scenario, service: Service): Prediction {
  const known = openedByOpponents(scenario, service);
  if (known !== undefined) return known;
  const queues = arrivingLoads(scenario, service);
  const all = queues.flat();
  const makespan = rangeOf('makespan', queues, scenario, service);
  const leavesLast = service.blocks || all.every(({ lastReplies }) => lastReplies === 0n);
  const released = leavesLast ? makespan : rangeOf('lastMove', queues, scenario, service);
  const moves = Number(sum(all, ({ rounds }) => rounds));
  const work = {
    moves,
    moveTime: sum(all, ({ moveTime }) => moveTime),
    replyTime: sum(all, ({ replyTime }) => replyTime),
  };
  const { speedup, ...rates } = perMakespan(work, makespan, service);
  const isSyncKnown = !hasArrivals(scenario) && !hasReplyLimits(scenario);
  return {
    makespan: instant('makespan', makespan, service),
    released: instant('released', released, service),
    ...timesOf(all, makespan, moves),
    ...rates,
    ...(speedup && isSyncKnown && { speedup }),
    ...(!isRecorded(scenario) && longRunOf(scenario, service)),
  };
}

/** Whether constant arrivals are ever caught up with, and what is used up first. */
function longRunOf(
  scenario: Exclude<Scenario, { games: unknown }>,
  service: Service,
): Pick<Prediction, 'backlog' | 'bottleneck'> {
  const hall = hallOf(scenario, service);
  if (!isOpenSystem(hall)) return {};
  const flow = flowOf(hall);
  const { backlog } = longRunRates(hall, flow);
  return {
    ...(backlog && { backlog }),
    ...(flow.bottleneck && { bottleneck: flow.bottleneck }),
  };
}

/**
 * Where all opponents open and there is a closed form, the makespan is that of the exhibition in which
 * the master opens: all first replies are in at one instant, and the last replies are not played. A
 * master on a tour goes to a game that has just opened, and a walk or the startup may be over
 * before the first reply is in: nothing is said then.
 */
function openedByOpponents(scenario: Scenario, service: Service): Prediction | undefined {
  const closed = unlimited(scenario, service);
  if (closed === undefined || service.startupTime > 0n || !isOpenedByAll(closed)) return undefined;
  const queues = isRecorded(closed)
    ? recordedQueues(closed, service)
    : constantQueues(closed, service)!;
  if (!queues.every((queue) => isShifted(queue, service))) return undefined;
  const prediction = predictKnown(queues, service);
  return { ...prediction, released: prediction.makespan };
}

function isOpenedByAll(scenario: Scenario): boolean {
  if (!hasOpeningOpponents(scenario)) return false;
  return !isRecorded(scenario) || scenario.opens!.every((opener) => opener === 'opponent');
}

function isShifted(queue: KnownQueue, service: Service): boolean {
  if (closedForm(queue, service) === undefined) return false;
  if (service.walkTime === 0n && isWithoutQueues(queue, service)) return true;
  if (queue.constant === undefined || service.blocks) return false;
  return !(traitsOf(service.order).goesAhead && queue.openGames < queue.boards);
}

function rangeOf(
  end: 'makespan' | 'lastMove',
  queues: readonly (readonly ArrivingLoad[])[],
  scenario: Scenario,
  service: Service,
): Range {
  const all = queues.flat();
  const together = serversOfAll(all, scenario, service);
  const apart = queues.map((loads) => ({ loads, servers: serversOf(loads, service) }));
  const below = [pathwiseBelow(all, together, service)].concat(
    apart.map(({ loads, servers }) => pathwiseBelow(loads, servers, service)),
  );
  const low = below.map((each) => each[end]).reduce(later);
  const slow = oneAfterAnother(all, together, service)[end];
  const isLimited = together.replyLimit !== undefined || together.tokens !== undefined;
  if (isLimited || traitsOf(service.order).goesAhead) return { low, high: slow };
  const highs = apart.map(
    ({ loads, servers }) => workConservingCeiling(loads, servers, service)[end],
  );
  const fast = highs.reduce(later);
  return { low, high: fast.time < slow.time ? fast : slow };
}

function serversOf(loads: readonly ArrivingLoad[], service: Service): Servers {
  const masters = service.dispatch === 'static' ? 1 : service.masters;
  const most = service.blocks ? masters : service.openGames;
  const isMet = most < Number(sum(loads, () => 1n));
  return { masters: BigInt(masters), places: isMet ? BigInt(most) : undefined };
}

function serversOfAll(
  loads: readonly ArrivingLoad[],
  { replyLimit, replyRate, replyBurst = 1 }: Scenario,
  service: Service,
): Servers {
  const boards = Number(sum(loads, () => 1n));
  const places = openGamesOf(boards, service);
  const isMet = replyLimit !== undefined && replyLimit < Math.min(places, boards);
  return {
    masters: BigInt(service.masters),
    places: places < boards ? BigInt(places) : undefined,
    replyLimit: isMet ? BigInt(replyLimit) : undefined,
    tokens:
      replyRate === undefined
        ? undefined
        : { interval: toNanoseconds(1 / replyRate), burst: BigInt(replyBurst) },
  };
}

function sum(loads: readonly ArrivingLoad[], of: (load: ArrivingLoad) => bigint): bigint {
  return loads.reduce((total, load) => total + load.count * of(load), 0n);
}

/** A response is no shorter than the game, and no game ends after the makespan. */
function timesOf(
  loads: readonly ArrivingLoad[],
  { high }: Range,
  moves: number,
): Pick<Prediction, 'meanWait' | 'meanResponse'> {
  const boards = Number(sum(loads, () => 1n));
  const games = sum(loads, ({ moveTime, replyTime }) => moveTime + replyTime);
  const arrivals = sum(loads, ({ arrival, lastArrival }) => arrival + lastArrival) / 2n;
  const longest = BigInt(boards) * high.time - arrivals;
  const [least, most] = [toSeconds(games) / boards, toSeconds(longest) / boards];
  const wait = toSeconds(longest - games) / moves;
  return {
    meanWait: bound(0, wait, `mean wait ≤ Σ (makespan − aᵢ − Cᵢ) over ${moves} rounds`),
    meanResponse: bound(
      least,
      most,
      `Σ Cᵢ/N ${equals(least)} s ≤ mean response ≤ makespan − Σ aᵢ/N = ${real(most)} s`,
    ),
  };
}

function bound(low: number, high: number, formula: string): Statement {
  return { standing: 'bound', low, high, formula };
}
