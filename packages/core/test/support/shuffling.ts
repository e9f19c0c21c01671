import type { Player } from '../../src/kernel/player.js';

/** Three workers, of which the last that is asked answers first. */
export function shuffling(player: Player): Player {
  const waiting: (() => void)[] = [];
  return {
    workers: 3,
    async play(task, range, signal) {
      await new Promise<void>((resolve) => {
        waiting.push(resolve);
        setTimeout(() => waiting.pop()?.());
      });
      return player.play(task, range, signal);
    },
  };
}
