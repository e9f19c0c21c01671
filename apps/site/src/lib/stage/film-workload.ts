import { follow, type Strategy, type Workload } from '@simul/core';
import { FilmRecorder } from '../film/film-recorder.js';
import { mastersOf } from '../settings/masters.js';
import type { Showing } from './showing.js';

/** Plays a workload and films it. @throws {InputError | HorizonError} */
export function filmWorkload(workload: Workload, strategy: Strategy): Showing {
  const recorder = new FilmRecorder(workload.games.length, mastersOf(strategy));
  const result = follow(workload, strategy, (event) => {
    recorder.hear(event);
  });
  return { result, picture: recorder.finish(result.makespan) };
}
