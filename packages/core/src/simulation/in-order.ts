import type { Player, Range, Signal, Task } from '../kernel/player.js';
import type { Replications } from '../kernel/replications.js';

/** The results of one range, by task. */
type Played = readonly Replications[];

/** Ranges per worker that are requested in advance: one is played, the others are queued. */
const AHEAD = 3;

/**
 * Plays every range of every task, several at once, and yields the results in the order of the
 * ranges, even if they finish in another order. AHEAD limits the results held in memory.
 *
 * @throws what the player throws for the first range that fails
 */
export async function* inOrder(
  player: Player,
  tasks: readonly Task[],
  ranges: Iterator<Range>,
  signal: Signal | undefined,
): AsyncGenerator<Played> {
  const asked: Promise<Played>[] = [];
  for (;;) {
    while (asked.length < AHEAD * Math.max(1, player.workers)) {
      const next = ranges.next();
      if (next.done === true) break;
      const played = Promise.all(tasks.map((task) => player.play(task, next.value, signal)));
      // Errors of ranges that are no longer needed are ignored.
      played.catch(() => undefined);
      asked.push(played);
    }
    const first = asked.shift();
    if (first === undefined) return;
    yield await first;
  }
}
