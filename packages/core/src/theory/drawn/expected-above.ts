import type { Moments } from '../../distribution/family.js';
import { traitsOf } from '../../strategy/orders.js';
import type { Service } from '../../strategy/service.js';
import { toSeconds } from '../../time/nanoseconds.js';
import { real } from '../numbers.js';
import { shareOf } from '../symbols.js';
import { queuesIn, type Drawn } from './drawn.js';
import { expectedMaximum } from './expected-maximum.js';
import { figure, sum, type Figure } from './figure.js';
import { overRounds, plus, sumOf, times } from './random-sums.js';

/** The fractions of moves and replies in the shared term of the bound. */
interface Shares {
  readonly moves: number;
  readonly replies: number;
  /** Symbols of the shared term and of the term of one board. */
  readonly all: string;
  readonly own: string;
}

/**
 * An upper bound on the expected makespan: the expectation of the pathwise bound. It is the shared
 * term, W/M + Z/K, plus the maximum over boards of D = C − s/M − z/K. Masters with their own
 * queues: the maximum over queues of the shared term, as if all queues were as long as the longest.
 */
export function expectedAbove(drawn: Drawn): Figure {
  const startup = figure('startup', toSeconds(drawn.service.startupTime));
  const shares = sharesOf(drawn);
  const { moves, replies, all, own } = shares;
  const queue = drawn.queues[0]!;
  const together = sumOf(queue.boards, boardTime(drawn, moves, replies));
  const alone = boardTime(drawn, 1 - moves, 1 - replies);
  const bound = sum(
    startup,
    expectedMaximum(together, queuesIn(drawn), all, 'M'),
    expectedMaximum(alone, drawn.boards, own, 'N'),
  );
  if (!traitsOf(drawn.service.order).goesAhead) return bound;
  const laps = sum(startup, ...lapByLap(drawn));
  return laps.value < bound.value ? laps : bound;
}

function sharesOf(drawn: Drawn): Shares {
  const queue = drawn.queues[0]!;
  if (keepsMasters(drawn)) return { moves: 0, replies: 0, all: '', own: 'C' };
  if (traitsOf(drawn.service.order).goesAhead) return { moves: 1, replies: 1, all: 'Σ C', own: '' };
  const { masters, symbol } = shareOf(queue);
  const moves = 1 / Number(masters);
  if (queue.openGames === queue.boards) {
    return { moves, replies: 0, all: `W${symbol}`, own: `C − s${symbol}` };
  }
  const replies = 1 / queue.openGames;
  if (drawn.service.blocks) return { moves, replies, all: `Σ C${symbol}`, own: `C − C${symbol}` };
  return { moves, replies, all: `W${symbol} + Z/K`, own: `C − s${symbol} − z/K` };
}

/** Whether each board has a master who never leaves it. */
function keepsMasters({ queues }: Drawn): boolean {
  const { boards, masters, openGames } = queues[0]!;
  return boards <= masters && openGames === boards;
}

/** Fractions of the time of a board. A walk counts as part of the slice or game after it. */
function boardTime(drawn: Drawn, moves: number, replies: number): Moments {
  const { rounds, moveTime, replyTime, service } = drawn;
  const walkTime = keepsMasters(drawn) ? 0 : toSeconds(service.walkTime);
  const walk: Moments = { mean: moves * walkTime, variance: 0 };
  const slowed = 1 + slicesPerSecond(service) * walkTime;
  const step = plus(times(moves * slowed, moveTime), times(replies, replyTime));
  if (service.blocks) return plus(overRounds(rounds, step), walk);
  return overRounds(rounds, plus(step, walk));
}

/** A move of s has at most s/quantum + 1 slices. */
function slicesPerSecond({ quantum }: Service): number {
  return quantum === undefined ? 0 : 1 / toSeconds(quantum);
}

/**
 * On a tour of all boards, a lap takes at most its moves, its walks and its longest reply, because
 * all its replies are in progress when it begins.
 */
function lapByLap(drawn: Drawn): readonly Figure[] {
  const { boards, queues, rounds, replyTime } = drawn;
  const queue = queues[0]!;
  if (queue.openGames < queue.boards) return [figure('', Infinity)];
  const moves = sumOf(queue.boards, boardTime(drawn, 1, 0));
  const laps = expectedMaximum(rounds, boards, 'R', 'N').value;
  const reply = expectedMaximum(replyTime, boards, 'z', 'N').value;
  return [
    expectedMaximum(moves, queuesIn(drawn), 'W', 'M'),
    { value: laps * reply, term: ['E[max R]·E[max z]', `${real(laps)} × ${real(reply)} s`] },
  ];
}
