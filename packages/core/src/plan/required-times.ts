import type { Moments } from '../distribution/family.js';
import { isRecorded, type Games } from '../scenario/scenario.js';
import { serviceOf, type Service } from '../strategy/service.js';
import type { Setting } from '../sweep/vary.js';
import { drawnBy, type Drawn } from '../theory/drawn/drawn.js';
import { overRounds, plus, sumOf, times } from '../theory/drawn/random-sums.js';
import { queueOf, type Queue } from '../theory/queue.js';
import { toSeconds } from '../time/nanoseconds.js';

/** Something that takes its time on every path; seconds. */
export interface RequiredTime extends Moments {
  /** As formulas name it. */
  readonly name: string;
  /** How many, independent of each other, must all be over. */
  readonly copies: number;
}

/** What is played by one queue, which is the longest or as long as the average. */
interface Load {
  readonly queue: Queue;
  /** A game by itself, and how many there are in all. */
  readonly game: Moments;
  readonly games: number;
  /** All games and all moves of the queue. */
  readonly allGames: Moments;
  readonly allMoves: Moments;
  /** How many times of a game were rounded to a nanosecond, about. */
  readonly times: number;
}

/**
 * What every path needs: a game, C; all moves, shared by the masters, W/M; and, where not all games
 * may be open at once, all games, shared by their places, ΣC/K. All three only fall as masters or
 * open games are added, and only rise as boards are.
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

/** The last move is made: whatever it is that follows. */
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

/** What a time may have lost when it was rounded. */
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

/** No queue is shorter than the longest, nor then than the average: as if all masters shared one. */
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
