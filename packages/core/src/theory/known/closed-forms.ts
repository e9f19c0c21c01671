import type { Service } from '../../strategy/service.js';
import { belowSaturation, isBelowSaturation } from './below-saturation.js';
import { inCycles, repeatsInCycles } from './in-cycles.js';
import type { KnownQueue } from './known-queue.js';
import { isWithoutQueues, withoutQueueing } from './without-queues.js';
import type { Outcome } from './range.js';

/** The exact outcome of a queue, to the nanosecond; undefined if no closed form is known. */
export function closedForm(queue: KnownQueue, service: Service): Outcome | undefined {
  const { constant } = queue;
  if (isWithoutQueues(queue, service, constant)) return withoutQueueing(queue, service);
  if (constant === undefined) return undefined;
  if (repeatsInCycles(queue, constant, service)) return inCycles(queue, constant, service);
  if (isBelowSaturation(queue, constant, service)) return belowSaturation(queue, constant, service);
  return undefined;
}
