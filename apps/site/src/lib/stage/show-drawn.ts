import { follow, type Kernel } from '@simul/core';
import { DensityRecorder } from '../film/density-recorder.js';
import { mastersOf } from '../settings/masters.js';
import { roundsOf } from '../settings/rounds-of.js';
import { filmWorkload } from './film-workload.js';
import { reportedOf, type HallToPlay, type Showing } from './showing.js';
import { telling, type Tell } from './tell.js';

/** Beyond this many boards, masters or rounds a picture is of groups. */
const MOST_FILMED = 4_000;
const MOST_ROUNDS = 400_000;

/** Draws a hall's times and plays them. @throws {InputError | HorizonError | CapacityError} */
export function showDrawn(kernel: Kernel, order: HallToPlay, tell: Tell): Showing {
  const { strategy } = order;
  const workload = kernel.draw(order.scenario, order);
  const masters = mastersOf(strategy);
  const boards = workload.games.length;
  const rounds = roundsOf(workload.games);
  if (Math.max(boards, masters) <= MOST_FILMED && rounds <= MOST_ROUNDS) {
    return filmWorkload(workload, strategy, tell);
  }
  const result = kernel.play(order, strategy);
  const recorder = new DensityRecorder(boards, masters, result.makespan);
  const hear = telling((event) => recorder.hear(event), rounds, tell);
  follow(workload, strategy, hear);
  return { result: reportedOf(result), picture: recorder.finish() };
}
