import { SupervisedWorker, type Clock } from '@simul/workers';
import { webThread } from '@simul/workers/web';

export { PATIENCE, retry, WorkerSlot } from '@simul/workers';

/**
 * A worker of the page whose calls always settle. This file is loaded with the first of them.
 *
 * @typeParam Service what the worker serves
 */
export function supervised<Service>(worker: Worker, clock: Clock): SupervisedWorker<Service> {
  return new SupervisedWorker(webThread(worker), clock);
}
