import type { Endpoint } from 'comlink';

/** A worker as its host gives it, with what a pool must know of it. */
export interface Thread {
  readonly endpoint: Endpoint;
  /** Calls back when it ends by itself: it threw, ran out of memory, exited, or never started. */
  onEnd(report: (cause: unknown) => void): void;
  /** Whether the process waits for it. A browser's page waits for nobody. */
  hold(isAwaited: boolean): void;
  terminate(): Promise<void>;
}
