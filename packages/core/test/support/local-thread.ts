import { serve, type Thread } from '@simul/workers';
import { ManualClock } from '@simul/workers/testing';
import type { Replications } from '../../src/index.js';
import type { PoolService } from '../../src/pool/pool-service.js';

/** A worker in this very thread, which plays as a test says. */
export function localThread(play: () => Promise<Replications>): Thread {
  const { port1, port2 } = new MessageChannel();
  port1.start();
  port2.start();
  const service: Pick<PoolService, 'load'> & { play: typeof play } = {
    load: () => Promise.resolve(),
    play,
  };
  serve(service, port2, new ManualClock());
  return {
    endpoint: port1,
    onEnd: () => undefined,
    keepAlive: () => undefined,
    terminate() {
      port1.close();
      port2.close();
      return Promise.resolve();
    },
  };
}

/** A worker whose host reports its end as soon as it is started. */
export function deadThread(): Thread {
  return {
    endpoint: new MessageChannel().port1,
    onEnd: (report) => report(new Error('gone')),
    keepAlive: () => undefined,
    terminate: () => Promise.resolve(),
  };
}
