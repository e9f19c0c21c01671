import type { Endpoint } from 'comlink';

/** The host's worker, behind the interface that a supervisor needs. */
export interface Thread {
  readonly endpoint: Endpoint;
  /** Calls back when the host reports its end: it threw, exited, or did not start. */
  onEnd(report: (cause: unknown) => void): void;
  /** Keeps the process alive for the worker while it is busy. Does nothing in a page. */
  keepAlive(isBusy: boolean): void;
  terminate(): Promise<void>;
}
