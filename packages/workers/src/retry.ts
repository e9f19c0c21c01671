import { LostError } from './lost-error.js';

/**
 * Retries an attempt when its worker was lost.
 *
 * @param tries the most attempts
 * @param attempt is called with the number of workers lost so far
 * @throws {LostError} the last one, when every worker was lost
 * @throws any other error of an attempt, at once
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
