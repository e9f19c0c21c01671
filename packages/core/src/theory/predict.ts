import { isRecorded, type Scenario } from '../scenario/scenario.js';
import { serviceOf } from '../strategy/service.js';
import type { Strategy } from '../strategy/strategy.js';
import { HorizonError } from '../time/horizon-error.js';
import { HORIZON, toNanoseconds, toSeconds } from '../time/nanoseconds.js';
import { predictDrawn } from './drawn/predict-drawn.js';
import { constantQueues } from './known/known-queue.js';
import { predictKnown } from './known/predict-known.js';
import { recordedQueues } from './known/recorded-queues.js';
import type { Prediction, Statement } from './prediction.js';

/**
 * The strongest true statement about each quantity of an exhibition, with its formula. If every
 * time is known beforehand, because it is constant or recorded, it speaks of this exhibition; if
 * times are drawn, of the expected makespan over all replications (of times before they are rounded
 * to nanoseconds), and of the long run.
 *
 * @throws {InputError} when recorded games or the strategy make no sense
 * @throws {HorizonError} when the exhibition, or the mean one, lasts over 200 years
 */
export function predict(scenario: Scenario, strategy: Strategy): Prediction {
  const prediction = predictAnyLength(scenario, strategy);
  const least = leastOf(prediction.makespan);
  if (least > toSeconds(HORIZON)) throw new HorizonError(toNanoseconds(Math.min(least, LARGEST)));
  return prediction;
}

/**
 * `predict` without its limit of 200 years: for an exhibition that has been played, or where only a
 * part of the prediction is used, such as the saturation point.
 *
 * @throws {InputError} when recorded games or the strategy make no sense
 */
export function predictAnyLength(scenario: Scenario, strategy: Strategy): Prediction {
  const service = serviceOf(strategy);
  if (isRecorded(scenario)) return predictKnown(recordedQueues(scenario, service), service);
  const constant = constantQueues(scenario, service);
  return constant ? predictKnown(constant, service) : predictDrawn(scenario, service);
}

/** Seconds that still fit nanoseconds. */
const LARGEST = 1e20;

/** The lower bound of the makespan. */
function leastOf({ value = 0, low = value }: Statement): number {
  return low;
}
