import { LostError } from './lost-error.js';

/**
 * Tries again for as long as the worker was lost.
 *
 * @param tries at most
 * @param attempt is given the number of workers that were lost before
 * @throws {LostError} the last, when every worker was lost
 * @throws whatever else an attempt throws
 */
export async function retry<Answer>(
  tries: number,
  attempt: (losses: number) => Promise<Answer>,
): Promise<Answer> {
  for (let losses = 0; ; losses++) {
    try {
      return await attempt(losses);
    } catch (error) {
      if (!(error instanceof LostError) || losses + 1 === tries) throw error;
    }
  }
}
