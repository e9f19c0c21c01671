import type { DrawnScenario } from '../../scenario/scenario.js';
import type { Service } from '../../strategy/service.js';
import type { Prediction } from '../prediction.js';
import { saturationPoint } from '../saturation.js';
import { meanSlices } from '../slices.js';
import { drawnBy } from './drawn.js';
import { expectedMakespan } from './expected-makespan.js';
import { longRun } from './long-run.js';

/** Predicts an exhibition with drawn times: expectations and the long run. */
export function predictDrawn(scenario: DrawnScenario, service: Service): Prediction {
  const drawn = drawnBy(scenario, service);
  const slices = meanSlices(scenario.moveTime, service.quantum);
  const mean = { moveTime: drawn.moveTime.mean, replyTime: drawn.replyTime.mean, slices };
  const point = saturationPoint(mean, service, 'long-run');
  return {
    ...expectedMakespan(drawn),
    ...(mean.moveTime + mean.replyTime === 0 ? {} : longRun(drawn)),
    ...(point === undefined ? {} : { saturationPoint: point }),
  };
}
