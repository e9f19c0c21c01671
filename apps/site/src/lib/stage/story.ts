import { constantWorkload } from '@simul/core';
import type { Film } from '../film/film.js';
import { readFilm, writeFilm, type WrittenFilm } from '../film/written-film.js';
import { STORY } from '../settings/settings.js';
import { filmWorkload } from './film-workload.js';
import type { Reported, Showing } from './showing.js';

/** What comes of the story, hall by hall. It is played when the page is built, and sent with it. */
export function storyResults(): readonly Reported[] {
  return playStory().map(({ result }) => result);
}

/** The films of the story, as the page fetches them once it has been painted. */
export function writeStory(): readonly WrittenFilm[] {
  return playStory().map(({ picture }) => writeFilm(picture as Film));
}

/** @throws when they cannot be had */
export async function fetchStory(address: string): Promise<readonly Film[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The story was not found: ${response.status}.`);
  return ((await response.json()) as readonly WrittenFilm[]).map(readFilm);
}

function playStory(): readonly Showing[] {
  const workload = constantWorkload(STORY.scenario)!;
  return STORY.halls.map((strategy) => filmWorkload(workload, strategy));
}
