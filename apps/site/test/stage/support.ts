import { vi } from 'vitest';
import type { Order, Showing } from '../../src/lib/stage/showing.js';
import { Stage } from '../../src/lib/stage/stage.js';
import type { Tell } from '../../src/lib/stage/tell.js';

/** A stage, and every worker that it has started. */
export interface Staged {
  readonly stage: Stage;
  readonly started: readonly Worker[];
  /** How many of them it has ended. */
  ended(): number;
}

/** @param patience of the stage. Seconds */
export function staged(makeWorker: (index: number) => Worker, patience?: number): Staged {
  const started: Worker[] = [];
  const terminate = vi.spyOn(Worker.prototype, 'terminate').mockClear();
  const stage = new Stage(() => {
    const worker = makeWorker(started.length);
    started.push(worker);
    return worker;
  }, patience);
  return { stage, started, ended: () => terminate.mock.calls.length };
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
  return stage.ask((remote, tell) => remote.show({ replication } as Order, tell), signal, hear);
}

/** Until whatever was promised has come, and a worker that has answered is free again. */
export function rest(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(undefined);
  });
}
