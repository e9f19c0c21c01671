import type { Endpoint } from 'comlink';

/** A worker as its host gives it, with what a supervisor must know of it. */
export interface Thread {
  readonly endpoint: Endpoint;
  /** Calls back when it ends by itself, where the host tells: it threw, exited, or never started. */
  onEnd(report: (cause: unknown) => void): void;
  /** Whether the process stays alive for it. A page stays alive for no worker. */
  hold(isAwaited: boolean): void;
  terminate(): Promise<void>;
}
