import type { Player, Progress, Signal } from '@simul/core';
import type { Terminal } from '../terminal/terminal.js';
import { progressLine } from '../terminal/progress-line.js';
import { Players } from './players.js';

/** Where experiments of a command are played, who stops them, and who is told how far they are. */
export interface Playing {
  readonly player: Player;
  /** Aborted by Ctrl-C. */
  readonly signal: Signal;
  readonly onProgress: (progress: Progress) => void;
}

/**
 * Lends players to a command, and stops them when it has its answer.
 *
 * @param workers how many play; by default as many as there are cores
 */
export async function withPlayers<T>(
  workers: number | undefined,
  terminal: Terminal,
  use: (playing: Playing) => Promise<T>,
): Promise<T> {
  const progress = progressLine(terminal);
  const player = new Players(workers, terminal);
  try {
    const signal = terminal.interruption();
    return await use({ player, signal, onProgress: progress.show });
  } finally {
    progress.clear();
    await player.close();
  }
}
