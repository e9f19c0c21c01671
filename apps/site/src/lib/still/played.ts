import { constantWorkload, loadKernel, type Workload } from '@simul/core';
import { FilmViewer } from '../film/film-viewer.js';
import type { Film } from '../film/film.js';
import type { Scene } from '../film/scene.js';
import type { FloorPlan } from '../hall/floor-plan.js';
import { planOf } from '../hall/plan.js';
import type { Settings } from '../settings/settings.js';
import { filmWorkload } from '../stage/film-workload.js';
import type { Reported } from '../stage/showing.js';

/** A hall, as wide as it is drawn. */
export const WIDTH = 616;

/** A hall that stands still. */
export interface StandingHall {
  readonly scene: Scene;
  readonly result: Reported;
  readonly plan: FloorPlan;
}

/**
 * A hall at an instant; its boards stand at the walls.
 *
 * @param hall which of the settings, from 0
 * @param at seconds
 */
export async function playedAt(
  settings: Settings,
  hall: number,
  at: number,
): Promise<StandingHall> {
  const workload = await workloadOf(settings);
  const { result, picture } = filmWorkload(workload, settings.halls[hall]!);
  const scene = new FilmViewer(picture as Film).look(at, 0);
  return { scene, result, plan: planOf(scene.places, WIDTH, 1) };
}

/** What is played: the times of the scenario, drawn where they are random. */
export async function workloadOf({ scenario, seed, replication }: Settings): Promise<Workload> {
  const constant = constantWorkload(scenario);
  if (constant !== undefined) return constant;
  return (await loadKernel()).draw(scenario, { seed, replication });
}
