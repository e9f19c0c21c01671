import type { Reach } from './reach.js';
import type { Trials } from './trials.js';

/** Moves that may be played to look around, or as many as were played until then; and numbers. */
const MOST_MOVES = 2 ** 24;
const MOST_NUMBERS = 1000;

/**
 * Looks at the numbers that would be wanted more than the one found, the nearest first, since more
 * is not always better: a limit that leaves a few games for the end takes longer than a lower one.
 * A rough estimate, of a few replications, is enough to see whether a number comes closer than the one
 * beside the one found, with which the condition does not hold: both meet the same times. It looks
 * at all of them, unless that takes longer than the search before.
 *
 * @param index of the number found; the one after the last where none was
 * @returns the index of the number that is wanted most of those with which the condition holds
 */
export async function findBetter(index: number, reach: Reach, trials: Trials): Promise<number> {
  let found = index;
  const end = Math.max(reach.first, index - howMany(Math.min(index, reach.last), trials));
  for (let next = index - 1; next >= reach.first; next--) {
    // Of what is found, the one beside is always tried.
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
