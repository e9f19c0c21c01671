import type { Moments } from '../distribution/family.js';
import { isRecorded, type Games } from '../scenario/scenario.js';
import { serviceOf, type Service } from '../strategy/service.js';
import type { Setting } from '../sweep/vary.js';
import { drawnBy, type Drawn } from '../theory/drawn/drawn.js';
import { overRounds, plus, sumOf, times } from '../theory/drawn/random-sums.js';
import { queueOf, type Queue } from '../theory/queue.js';
import { toSeconds } from '../time/nanoseconds.js';

/** A lower bound of every path's length, in seconds. */
export interface RequiredTime extends Moments {
  /** Its name in formulas. */
  readonly name: string;
  /** How many independent ones must all end. */
  readonly copies: number;
}

/** The work of one queue: the longest one, or one of average length. */
interface Load {
  readonly queue: Queue;
  /** The length of a single game, and how many games there are in all. */
  readonly game: Moments;
  readonly games: number;
  /** All games and all moves of the queue. */
  readonly allGames: Moments;
  readonly allMoves: Moments;
  /** Approximately how many times of a game were rounded to a nanosecond. */
  readonly times: number;
}

/**
 * Every path takes at least one game, C; all moves divided by the masters, W/M; and, if `openGames`
 * limits the games, all games divided by that limit, ΣC/K. All three decrease with more masters or
 * open games and increase with more boards.
 */
export function requiredTimes(
  { scenario, strategy }: Setting,
  quantity: 'makespan' | 'released',
): readonly RequiredTime[] {
  const service = serviceOf(strategy);
  const load = isRecorded(scenario)
    ? recordedLoad(scenario.games, service)
    : drawnLoad(drawnBy(scenario, service));
  const needs = [work(load), ...(quantity === 'released' && !service.blocks ? [] : ends(load))];
  const startup = toSeconds(service.startupTime);
  if (startup === 0) return needs;
  return needs.map((need) => ({
    ...need,
    name: `startup + ${need.name}`,
    mean: startup + need.mean,
  }));
}

/** The time until the last move is made. */
function work({ queue, allMoves, times: drawn }: Load): RequiredTime {
  const atWork = Math.min(queue.masters, queue.openGames);
  return need(`W${over(atWork)}`, times(1 / atWork, allMoves), (drawn * queue.boards) / atWork);
}

function ends({ queue, game, games, allGames, times: drawn }: Load): readonly RequiredTime[] {
  const one = { ...need('C', game, drawn), copies: games };
  const { openGames, boards } = queue;
  if (openGames === boards) return [one];
  const places = times(1 / openGames, allGames);
  return [one, need(`ΣC${over(openGames)}`, places, (drawn * boards) / openGames)];
}

/** The most that rounding may have taken from a time, in seconds. */
const ROUNDED = 0.5e-9;

function need(name: string, { mean, variance }: Moments, rounded: number): RequiredTime {
  return { name, mean: mean - rounded * ROUNDED, variance, copies: 1 };
}

function over(share: number): string {
  return share === 1 ? '' : `/${share}`;
}

function drawnLoad({ rounds, moveTime, replyTime, queues, boards }: Drawn): Load {
  const queue = queues[0]!;
  const game = overRounds(rounds, plus(moveTime, replyTime));
  return {
    queue,
    game,
    games: boards,
    allGames: sumOf(queue.boards, game),
    allMoves: sumOf(queue.boards, overRounds(rounds, moveTime)),
    times: 2 * rounds.mean,
  };
}

/** The longest queue is at least as long as the average one, so all masters may share one queue here. */
function recordedLoad(games: Games, service: Service): Load {
  const { masters, dispatch, openGames } = service;
  const places = dispatch === 'static' ? masters * openGames : openGames;
  const rounds = games.flat();
  const moves = rounds.reduce((sum, [move]) => sum + move, 0);
  const replies = rounds.reduce((sum, [, reply]) => sum + reply, 0);
  const longest = games.map(ownTime).reduce((a, b) => Math.max(a, b));
  const certain = (mean: number): Moments => ({ mean, variance: 0 });
  return {
    queue: queueOf(games.length, masters, { ...service, openGames: places }),
    game: certain(longest),
    games: 1,
    allGames: certain(moves + replies),
    allMoves: certain(moves),
    times: (2 * rounds.length) / games.length,
  };
}

function ownTime(game: Games[number]): number {
  return game.reduce((sum, [move, reply]) => sum + move + reply, 0);
}
