import { toSeconds } from '../../time/nanoseconds.js';
import { amdahl } from '../amdahl.js';
import { real } from '../numbers.js';
import type { Queue } from '../queue.js';
import { openGamesSymbol, shareOf } from '../symbols.js';
import type { Drawn } from './drawn.js';
import { expectedMaximum } from './expected-maximum.js';
import type { Figure } from './figure.js';

/** Moves per second are no more than boards ask for, nor than masters can make. */
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
 * Nor are they less than if all boards asked at once each time, in an order that never idles a
 * master while a board is ready. A walk belongs to the slice that it leads to.
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
 * On a tour a lap takes its moves and walks, and no longer besides than the longest reply that it
 * meets: all of them are under way when it begins.
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

/** The master's time for a move with its walks: a move of s has at most s/quantum slices and one. */
function visitOf({ moveTime, service }: Drawn): number {
  const walkTime = toSeconds(service.walkTime);
  const slices = service.quantum === undefined ? 1 : moveTime.mean / toSeconds(service.quantum) + 1;
  return moveTime.mean + slices * walkTime;
}
