import { serve, type Announce, type Thread } from '../../src/index.js';
import { ManualClock } from '../../src/testing.js';

/** A worker in this thread; a test decides when it ends. */
export interface LocalThread extends Thread {
  /** The clock of the worker's own timers. */
  readonly clock: ManualClock;
  /** Starts serving; before that the script counts as loading. */
  start(service: object): Announce;
  /** The host reports that the worker has ended by itself. */
  end(cause: unknown): void;
  readonly isKeptAlive: boolean;
  readonly isTerminated: boolean;
}

export function localThread(): LocalThread {
  const { port1, port2 } = new MessageChannel();
  port1.start();
  const clock = new ManualClock();
  const reports: ((cause: unknown) => void)[] = [];
  let isKeptAlive = true;
  let isTerminated = false;
  return {
    endpoint: port1,
    clock,
    start(service) {
      port2.start();
      return serve(service, port2, clock);
    },
    onEnd: (report) => void reports.push(report),
    end(cause) {
      port2.close();
      for (const report of reports) report(cause);
    },
    keepAlive: (isBusy) => (isKeptAlive = isBusy),
    terminate() {
      isTerminated = true;
      port1.close();
      port2.close();
      return Promise.resolve();
    },
    get isKeptAlive() {
      return isKeptAlive;
    },
    get isTerminated() {
      return isTerminated;
    },
  };
}

/** Waits until all messages between the two sides have arrived. */
export async function delivered(): Promise<void> {
  for (let turn = 0; turn < 10; turn++) await new Promise((resolve) => setImmediate(resolve));
}
