import type { Reach } from './reach.js';
import type { Trials } from './trials.js';

/** Budget of this search, in moves; more if the search before has played more moves. */
const MOST_MOVES = 2 ** 24;
const MOST_NUMBERS = 1000;

/**
 * Examines the numbers that would be better than the one found, the nearest first. This is needed
 * because more is not always better: a limit of open games that leaves a few games for the end
 * takes longer than a lower limit. A number is tried if its rough estimate is closer to the
 * condition than that of the adjacent better number, with which the condition fails. A few
 * replications are enough for this comparison, since both numbers play the same times. The search
 * covers all better numbers, unless that takes longer than the search before.
 *
 * @param index of the number found; the one after the last if none was found
 * @returns the index of the best number with which the condition holds
 */
export async function findBetter(index: number, reach: Reach, trials: Trials): Promise<number> {
  let found = index;
  const end = Math.max(reach.first, index - howMany(Math.min(index, reach.last), trials));
  for (let next = index - 1; next >= reach.first; next--) {
    // The number adjacent to the best one is always tried.
    const isBeside = next === found - 1;
    if (next < end && !isBeside) break;
    const isCandidate = isBeside || (await trials.comesCloser(next, found - 1));
    if (isCandidate && (await trials.holds(next))) found = next;
  }
  return found;
}

function howMany(index: number, trials: Trials): number {
  const moves = Math.max(MOST_MOVES, trials.moves);
  return Math.min(MOST_NUMBERS, Math.ceil(moves / trials.movesOfRoughEstimate(index)));
}
