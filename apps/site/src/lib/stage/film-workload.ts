import { follow, predict, type Workload } from '@simul/core';
import { FilmRecorder } from '../film/film-recorder.js';
import { mastersOf } from '../settings/masters.js';
import type { Order, Showing } from './showing.js';

/** Plays a workload and films it. @throws {InputError | HorizonError} */
export function filmWorkload(workload: Workload, { scenario, strategy }: Order): Showing {
  const recorder = new FilmRecorder(workload.games.length, mastersOf(strategy));
  const result = follow(workload, strategy, (event) => {
    recorder.hear(event);
  });
  const picture = recorder.finish(result.makespan);
  return { result, prediction: predict(scenario, strategy), picture };
}
