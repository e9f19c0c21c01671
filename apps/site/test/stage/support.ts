import { ManualClock } from '@simul/workers/testing';
import { vi } from 'vitest';
import type { HallToPlay, Showing } from '../../src/lib/stage/showing.js';
import { Stage, type Question } from '../../src/lib/stage/stage.js';
import type { Tell } from '../../src/lib/stage/tell.js';

/** A stage whose clock is turned by hand, and every worker that it has started. */
export interface Staged {
  readonly stage: Stage;
  readonly clock: ManualClock;
  readonly started: readonly Worker[];
  /** How many of them it has ended. */
  ended(): number;
}

export function staged(makeWorker: (index: number) => Worker): Staged {
  const clock = new ManualClock();
  const started: Worker[] = [];
  const terminate = vi.spyOn(Worker.prototype, 'terminate').mockClear();
  const stage = new Stage(() => {
    const worker = makeWorker(started.length);
    started.push(worker);
    return worker;
  }, clock);
  return { stage, clock, started, ended: () => terminate.mock.calls.length };
}

export function actor(): Worker {
  return new Worker(new URL('./workers/actor.js', import.meta.url), { type: 'module' });
}

export function broken(): Worker {
  return new Worker(new URL('./workers/broken.js', import.meta.url), { type: 'module' });
}

/** Whose script is nowhere to be found. */
export function missing(): Worker {
  const script = URL.createObjectURL(new Blob([]));
  URL.revokeObjectURL(script);
  return new Worker(script, { type: 'module' });
}

export function asked(
  { stage }: Staged,
  replication: number,
  signal: AbortSignal = new AbortController().signal,
  hear?: Tell,
): Promise<Showing> {
  const question: Question<Showing> = (remote, tell) =>
    remote.show({ replication } as HallToPlay, tell);
  return stage.ask(question, signal, hear && { hear });
}

/** Until whatever was promised has come, and a worker that has answered is free again. */
export function rest(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(undefined);
  });
}
