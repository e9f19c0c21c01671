import { follow, type Event, type Strategy, type Workload } from '@simul/core';
import { FilmRecorder } from '../film/film-recorder.js';
import { mastersOf } from '../settings/masters.js';
import { roundsOf } from '../settings/rounds-of.js';
import { reportedOf, type Showing } from './showing.js';
import { telling, type Tell } from './tell.js';

/** Plays a workload and films it. @throws {InputError | HorizonError} */
export function filmWorkload(workload: Workload, strategy: Strategy, tell?: Tell): Showing {
  const recorder = new FilmRecorder(workload.games.length, mastersOf(strategy));
  const hear = (event: Event) => recorder.hear(event);
  const heard = tell ? telling(hear, roundsOf(workload.games), tell) : hear;
  const result = follow(workload, strategy, heard);
  return { result: reportedOf(result), picture: recorder.finish(result.makespan) };
}
