import type { Player, Range, Signal, Task } from '../../src/kernel/player.js';
import type { Replications } from '../../src/kernel/replications.js';

/**
 * Plays where another does, but hands over what is played in an order of its own: this many ranges
 * wait until one of them, by chance, is finished first.
 */
export function shufflingPlayer(here: Player, workers: number, chance: () => number): Player {
  const waiting: (() => void)[] = [];
  const release = () => waiting.splice(Math.floor(chance() * waiting.length), 1)[0]?.();
  return {
    workers,
    async play(task: Task, range: Range, signal?: Signal): Promise<Replications> {
      const played = here.play(task, range, signal);
      await new Promise<void>((resolve) => {
        waiting.push(resolve);
        setImmediate(release);
      });
      return played;
    },
  };
}

/** Numbers from 0 to below 1 from a seed: Steele, Lea & Flood's SplitMix in 32 bits. */
export function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
}
