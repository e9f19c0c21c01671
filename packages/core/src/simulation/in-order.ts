import type { Player, Range, Signal, Task } from '../kernel/player.js';
import type { Replications } from '../kernel/replications.js';

/** A range, played once for every task. */
type Played = readonly Replications[];

/** How many ranges are asked for at once, for each worker: one that plays, and some that wait. */
const AHEAD = 3;

/**
 * Plays every range of every task, several at once, and hands them over in the order of the
 * ranges, whatever the order in which they are finished. No more are held than are asked for.
 *
 * @throws what the player throws, for the first range that it concerns
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
