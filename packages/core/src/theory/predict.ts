import { isCertain } from '../scenario/groups.js';
import { isRecorded, type Scenario } from '../scenario/scenario.js';
import { serviceOf, type Service } from '../strategy/service.js';
import type { Strategy } from '../strategy/strategy.js';
import { HorizonError } from '../time/horizon-error.js';
import { HORIZON, toNanoseconds, toSeconds } from '../time/nanoseconds.js';
import { predictDrawn } from './drawn/predict-drawn.js';
import { constantQueues } from './known/known-queue.js';
import { predictKnown } from './known/predict-known.js';
import { recordedQueues } from './known/recorded-queues.js';
import { plainScenario } from './open/plain.js';
import { predictCertain } from './open/predict-certain.js';
import { predictHall } from './open/predict-hall.js';
import type { Prediction } from './prediction.js';

/**
 * The strongest true statement about each quantity of an exhibition, with its formula. If every
 * time is known beforehand, because it is constant or recorded, it speaks of this exhibition; if
 * times are drawn, of the expected makespan over all replications (of times before they are rounded
 * to nanoseconds), and of the long run. Of boards that arrive, the long run is what it comes to as
 * ever more boards arrive. A finite exhibition begins empty, and its boards wait less.
 *
 * @throws {InputError} when recorded games or the strategy are invalid
 * @throws {HorizonError} when the exhibition, or the mean one, lasts over 200 years
 */
export function predict(scenario: Scenario, strategy: Strategy): Prediction {
  const prediction = predictAnyLength(scenario, strategy);
  const { value = 0, low: least = value } = prediction.makespan;
  if (least > toSeconds(HORIZON)) throw new HorizonError(toNanoseconds(Math.min(least, LARGEST)));
  return prediction;
}

/**
 * `predict` without the limit of 200 years: for an exhibition that has already been played, or when
 * only a part of the prediction is used, such as the saturation point.
 *
 * @throws {InputError} when recorded games or the strategy are invalid
 */
export function predictAnyLength(scenario: Scenario, strategy: Strategy): Prediction {
  const service = serviceOf(strategy);
  const plain = plainScenario(scenario, service);
  if (plain !== undefined) return predictPlain(plain, service);
  if (isRecorded(scenario) || isCertain(scenario)) return predictCertain(scenario, service);
  return predictHall(scenario, service);
}

function predictPlain(scenario: Scenario, service: Service): Prediction {
  if (isRecorded(scenario)) return predictKnown(recordedQueues(scenario, service), service);
  const constant = constantQueues(scenario, service);
  return constant ? predictKnown(constant, service) : predictDrawn(scenario, service);
}

/** In seconds; below the limit of `toNanoseconds`. */
const LARGEST = 1e20;
