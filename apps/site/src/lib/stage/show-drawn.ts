import { follow, type Kernel } from '@simul/core';
import { DensityRecorder } from '../film/density-recorder.js';
import { mastersOf } from '../settings/masters.js';
import { filmWorkload } from './film-workload.js';
import type { Order, Showing } from './showing.js';

/** Beyond this many boards or masters a picture is of groups. */
const MOST_FILMED = 4_000;

/** Draws a hall's times and plays them. @throws {InputError | HorizonError | CapacityError} */
export function showDrawn(kernel: Kernel, order: Order): Showing {
  const { strategy } = order;
  const workload = kernel.draw(order.scenario, order);
  const masters = mastersOf(strategy);
  const boards = workload.games.length;
  if (Math.max(boards, masters) <= MOST_FILMED) return filmWorkload(workload, strategy);
  const result = kernel.play(order, strategy);
  const recorder = new DensityRecorder(boards, masters, result.makespan);
  follow(workload, strategy, (event) => {
    recorder.hear(event);
  });
  return { result, picture: recorder.finish() };
}
