import { toSeconds } from '../../time/nanoseconds.js';
import { amdahl } from '../amdahl.js';
import { real } from '../numbers.js';
import type { Queue } from '../queue.js';
import { openGamesSymbol, shareOf } from '../symbols.js';
import type { Drawn } from './drawn.js';
import { expectedMaximum } from './expected-maximum.js';
import type { Figure } from './figure.js';

/** Throughput is at most the demand of the boards and the capacity of the masters. */
export function fastest({ openGames, masters, ...queue }: Queue, drawn: Drawn): Figure {
  const { moveTime, replyTime, service } = drawn;
  const [S, Z] = [moveTime.mean, replyTime.mean];
  const { high } = amdahl({ boards: openGames, masters, moveTime: S, replyTime: Z });
  const N = openGamesSymbol({ openGames, masters, ...queue }, service);
  return {
    value: high / (S + Z),
    term: [`min(${N}/(S+Z), M/S)`, `min(${openGames}/${real(S + Z)} s, ${masters}/${real(S)} s)`],
  };
}

/**
 * If no master is idle while a board is ready, throughput is lowest when all boards become ready at
 * once in every round. A walk counts as part of the slice after it.
 */
export function slowest(queue: Queue, drawn: Drawn): Figure {
  const { openGames, masters } = queue;
  const [S, Z] = [visitOf(drawn), drawn.replyTime.mean];
  const { low } = amdahl({ boards: openGames, masters, moveTime: S, replyTime: Z });
  const N = openGamesSymbol(queue, drawn.service);
  const visit = drawn.service.walkTime === 0n ? 'S' : '(S+w)';
  const share = shareOf(queue);
  return {
    value: low / (S + Z),
    term: [
      `${N}/(${visit}+Z + (${N}−1)·${visit}${share.symbol})`,
      `${openGames}/(${real(S + Z)} s + ${openGames - 1} × ${real(S)} s${share.number})`,
    ],
  };
}

/**
 * On a tour, a lap takes at most its moves, its walks and its longest reply, because all its
 * replies are in progress when it begins.
 */
export function slowestTour(queue: Queue, drawn: Drawn): Figure {
  const { openGames } = queue;
  const N = openGamesSymbol(queue, drawn.service);
  const visit = visitOf(drawn);
  const reply = expectedMaximum(drawn.replyTime, openGames, 'z', N).value;
  return {
    value: openGames / (openGames * visit + reply),
    term: [
      `${N}/(${N}·(S+w) + E[max z])`,
      `${openGames}/(${openGames} × ${real(visit)} s + ${real(reply)} s)`,
    ],
  };
}

/** The time of a move with its walks. A move of s has at most s/quantum + 1 slices. */
function visitOf({ moveTime, service }: Drawn): number {
  const walkTime = toSeconds(service.walkTime);
  const slices = service.quantum === undefined ? 1 : moveTime.mean / toSeconds(service.quantum) + 1;
  return moveTime.mean + slices * walkTime;
}
