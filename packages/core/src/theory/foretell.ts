import { isRecorded, type Scenario } from '../scenario/scenario.js';
import { serviceOf } from '../strategy/service.js';
import type { Strategy } from '../strategy/strategy.js';
import { predictDrawn } from './drawn/predict-drawn.js';
import { constantQueues } from './known/known-queue.js';
import { predictKnown } from './known/predict-known.js';
import { recordedQueues } from './known/recorded-queues.js';
import type { Prediction } from './prediction.js';

/**
 * The strongest true statement about each quantity of an exhibition, with its formula. If every
 * time is known beforehand, because it is constant or recorded, it speaks of what is played; if
 * times are drawn, of the expected makespan over all replications (of times before they are rounded
 * to nanoseconds), and of the long run. Unlike `predict` it speaks also of what lasts longer than
 * engines count: for an exhibition that has been played, or for a part of what is foretold.
 *
 * @throws {InputError} when recorded games or the strategy make no sense
 */
export function foretell(scenario: Scenario, strategy: Strategy): Prediction {
  const service = serviceOf(strategy);
  if (isRecorded(scenario)) return predictKnown(recordedQueues(scenario, service), service);
  const constant = constantQueues(scenario, service);
  return constant ? predictKnown(constant, service) : predictDrawn(scenario, service);
}
