import { serve, type Announce, type Thread } from '../../src/index.js';
import { ManualClock } from '../../src/testing.js';

/** A worker in this very thread, whose end a test decides. */
export interface LocalThread extends Thread {
  /** The clock of the worker's own timers. */
  readonly clock: ManualClock;
  /** Serves from now on; until then the script is still loading. */
  start(service: object): Announce;
  /** Ends by itself, as far as its host tells. */
  end(cause: unknown): void;
  readonly isHeld: boolean;
  readonly isTerminated: boolean;
}

export function localThread(): LocalThread {
  const { port1, port2 } = new MessageChannel();
  port1.start();
  const clock = new ManualClock();
  const reports: ((cause: unknown) => void)[] = [];
  let isHeld = true;
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
    hold: (isAwaited) => (isHeld = isAwaited),
    terminate() {
      isTerminated = true;
      port1.close();
      port2.close();
      return Promise.resolve();
    },
    get isHeld() {
      return isHeld;
    },
    get isTerminated() {
      return isTerminated;
    },
  };
}

/** Lets every message arrive that is under way between the two sides. */
export async function delivered(): Promise<void> {
  for (let turn = 0; turn < 10; turn++) await new Promise((resolve) => setImmediate(resolve));
}
