import { toSeconds } from '../../time/nanoseconds.js';
import { choosesByTimes } from '../choice.js';
import { real } from '../numbers.js';
import { shareOf } from '../symbols.js';
import type { Drawn } from './drawn.js';
import { expectedMaximum } from './expected-maximum.js';
import { figure, greatest, sum, type Figure } from './figure.js';

/**
 * The expected makespan, from below: the expectation of a greatest is no less than the greatest
 * expectation (Jensen 1906). Of the longest queue: masters must make all moves, W, and a last reply
 * follows, of which nothing that came before tells anything, unless boards are chosen by times; a board
 * must play its game, C; places must hold all games, Σ C.
 */
export function expectedBelow(drawn: Drawn): Figure {
  const { service, queues } = drawn;
  const { blocks } = service;
  const byTimes = choosesByTimes(service, queues[0]!);
  const reply = byTimes ? [] : [figure('E[Z]', drawn.replyTime.mean)];
  const makespan = blocks ? [] : [sum(workOf(drawn), ...reply)];
  return afterStartup(drawn, ...makespan, figure('E[C]', gameOf(drawn)), ...placesOf(drawn));
}

/** A lower bound on the expected instant of the last move, if masters do not block. */
export function lastMoveBelow(drawn: Drawn): Figure {
  const { boards, replyTime } = drawn;
  const reply = expectedMaximum(replyTime, boards, 'z', 'N').value;
  const places = placesOf(drawn).map(({ value, term: [symbols, numbers] }): Figure => {
    const term = [`${symbols} − E[max z]`, `${numbers} − ${real(reply)} s`] as const;
    return { value: value - reply, term };
  });
  const game = figure('E[C−Z]', gameOf(drawn) - replyTime.mean);
  return afterStartup(drawn, workOf(drawn), game, ...places);
}

function afterStartup({ service }: Drawn, ...needs: readonly Figure[]): Figure {
  return sum(figure('startup', toSeconds(service.startupTime)), greatest(...needs));
}

function gameOf({ rounds, moveTime, replyTime }: Drawn): number {
  return rounds.mean * (moveTime.mean + replyTime.mean);
}

/** All moves, and a walk to every board except the first of each master, divided among masters. */
function workOf({ rounds, moveTime, queues, service }: Drawn): Figure {
  const queue = queues[0]!;
  const share = shareOf(queue);
  const walks = Math.max(0, queue.boards - queue.masters) * toSeconds(service.walkTime);
  const moves = queue.boards * rounds.mean * moveTime.mean;
  const term = [`E[W]${share.symbol}`, `${real(moves + walks)} s${share.number}`] as const;
  return { value: (moves + walks) / Number(share.masters), term };
}

/**
 * All games, divided among places. The walk of a master who blocks occupies the place of the next
 * game. With one place per board, E[C] is the stronger bound.
 */
function placesOf(drawn: Drawn): readonly Figure[] {
  const { boards, openGames } = drawn.queues[0]!;
  const { blocks, walkTime } = drawn.service;
  if (openGames === boards) return [];
  const walks = blocks ? (boards - openGames) * toSeconds(walkTime) : 0;
  const games = boards * gameOf(drawn) + walks;
  const symbol = blocks ? 'M' : 'K';
  return [
    { value: games / openGames, term: [`E[Σ C]/${symbol}`, `${real(games)} s/${openGames}`] },
  ];
}
