import { traitsOf } from '../../strategy/orders.js';
import { toSeconds } from '../../time/nanoseconds.js';
import { between, exactly } from '../drawn/expected-makespan.js';
import { expectedMaximum } from '../drawn/expected-maximum.js';
import { figure, greatest, sum, type Figure } from '../drawn/figure.js';
import { overRounds, plus, times } from '../drawn/random-sums.js';
import { real } from '../numbers.js';
import type { Prediction, Statement } from '../prediction.js';
import { meanSlices } from '../slices.js';
import type { Boards } from './boards.js';
import { mastersTogether, type Hall } from './hall.js';
import { hasLimits } from './flow.js';

/**
 * What is expected of makespan and released, where boards arrive, opponents open, groups differ or
 * replies are limited: the expectations of the pathwise bounds, by Jensen's inequality.
 */
export function expectedBounds(hall: Hall): Pick<Prediction, 'makespan'> & { released: Statement } {
  const { service, groups } = hall;
  const low = greatest(...afterAll(hall, ({ gameTime }) => gameTime.mean, 'E[C]'), ...shared(hall));
  const high = leastAbove(hall);
  const makespan = isEqual(low, high) ? exactly('makespan', high) : between('makespan', low, high);
  if (service.blocks || groups.every(({ opens }) => opens === 'opponent')) {
    const released = isEqual(low, high)
      ? exactly('released', high)
      : between('released', low, high);
    return { makespan, released };
  }
  const toLastMove = ({ gameTime, replyTime }: Boards) => gameTime.mean - replyTime.mean;
  const lastMove = greatest(...afterAll(hall, toLastMove, 'E[C−Z]'), moves(hall));
  return { makespan, released: between('released', lastMove, high) };
}

/** Two sums of the same terms, added in different orders. */
function isEqual(low: Figure, high: Figure): boolean {
  return Math.abs(high.value - low.value) <= 1e-12 * high.value;
}

/** The last of a group comes after all intervals, and no game begins a move before the startup. */
function afterAll(
  { groups, service }: Hall,
  of: (group: Boards) => number,
  name: string,
): readonly Figure[] {
  const startup = toSeconds(service.startupTime);
  return groups.map((group) => {
    const arrival = lastArrival(group);
    const waitsForStartup = service.blocks || group.opens === 'master';
    if (waitsForStartup && startup > arrival.value) {
      return sum(figure('startup', startup), figure(name, of(group)));
    }
    return sum(arrival, figure(name, of(group)));
  });
}

function lastArrival({ count, interval }: Boards): Figure {
  return {
    value: (count - 1) * interval,
    term: ['(N−1)·A', `${count - 1} × ${real(interval)} s`],
  };
}

/** What all boards share: masters, places, replies in progress, tokens. */
function shared(hall: Hall): readonly Figure[] {
  const { boards, service, openGames, replyLimit, replyRate, replyBurst } = hall;
  const needs = [moves(hall)];
  if (openGames < boards) {
    const games = total(hall, ({ gameTime }) => gameTime.mean);
    const places: Figure = {
      value: games / openGames,
      term: ['E[Σ C]/K', `${real(games)} s/${openGames}`],
    };
    needs.push(service.blocks ? sum(startupOf(hall), places) : places);
  }
  if (replyLimit < Infinity) {
    const replies = total(hall, ({ rounds, replyTime }) => rounds.mean * replyTime.mean);
    needs.push({
      value: replies / replyLimit,
      term: ['E[Σ z]/replyLimit', `${real(replies)} s/${replyLimit}`],
    });
  }
  if (replyRate < Infinity) {
    const rounds = total(hall, (group) => group.rounds.mean);
    needs.push({
      value: Math.max(0, rounds - replyBurst) / replyRate,
      term: [
        '(E[rounds] − replyBurst)/replyRate',
        `(${real(rounds)} − ${replyBurst})/${real(replyRate)} s`,
      ],
    });
  }
  return needs;
}

function startupOf({ service }: Hall): Figure {
  return figure('startup', toSeconds(service.startupTime));
}

function moves(hall: Hall): Figure {
  const { boards, service, openGames, walkTime } = hall;
  const atWork = Math.min(service.masters, openGames);
  const walks = Math.max(0, boards - service.masters) * walkTime;
  const work = total(hall, ({ rounds, moveTime }) => rounds.mean * moveTime.mean) + walks;
  const share: Figure = { value: work / atWork, term: ['E[W]/M', `${real(work)} s/${atWork}`] };
  return sum(startupOf(hall), share);
}

/** A sum over all boards. */
function total({ groups }: Hall, of: (group: Boards) => number): number {
  return groups.reduce((all, group) => all + group.count * of(group), 0);
}

function leastAbove(hall: Hall): Figure {
  const [slow, fast] = [oneAfterAnother(hall), workConservingCeiling(hall)];
  return fast !== undefined && fast.value < slow.value ? fast : slow;
}

/** The latest of all groups' last arrivals is no later than their sum. */
function arrivals({ groups }: Hall): readonly Figure[] {
  return groups.map(lastArrival);
}

/**
 * Once all are there and the masters have begun, something goes on until the end: a move, a walk, a
 * reply, or the time until a token comes.
 */
function oneAfterAnother(hall: Hall): Figure {
  const { groups, service, walkTime, replyRate } = hall;
  const walks = groups.reduce((all, group) => {
    const slices = service.blocks
      ? 1
      : group.rounds.mean * meanSlices(group.moves, service.quantum);
    return all + group.count * slices * walkTime;
  }, 0);
  const tokens = total(hall, ({ rounds }) => rounds.mean) / replyRate;
  return sum(
    startupOf(hall),
    ...arrivals(hall),
    figure(
      'E[Σ C]',
      total(hall, ({ gameTime }) => gameTime.mean),
    ),
    figure('walks', walks),
    figure('E[rounds]/replyRate', tokens),
  );
}

/**
 * The expectation of maxᵢ[aᵢ + (W−sᵢ)/M + (Z−zᵢ)/K + Cᵢ]: see `pathwise-above.ts`. Nothing with
 * limits on replies, walks, queues of masters' own, or an order that goes ahead.
 */
function workConservingCeiling(hall: Hall): Figure | undefined {
  const { groups, boards, service, openGames, walkTime } = hall;
  if (traitsOf(service.order).goesAhead || hasLimits(hall) || walkTime > 0) return undefined;
  if (mastersTogether(hall) < service.masters) return undefined;
  const perMove = 1 / Math.min(service.masters, openGames);
  const perReply = openGames < boards ? 1 / openGames : 0;
  const together = total(
    hall,
    ({ rounds, moveTime, replyTime }) =>
      rounds.mean * (perMove * moveTime.mean + perReply * replyTime.mean),
  );
  const own = groups.map((group) =>
    expectedMaximum(
      overRounds(
        group.rounds,
        plus(times(1 - perMove, group.moveTime), times(1 - perReply, group.replyTime)),
      ),
      group.count,
      'C − its share',
      'N',
    ),
  );
  const all = perReply === 0 ? 'E[W]/M' : 'E[W]/M + E[Σ z]/K';
  return sum(startupOf(hall), ...arrivals(hall), figure(all, together), ...own);
}
