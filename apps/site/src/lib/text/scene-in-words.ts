import type { Strategy } from '@simul/core';
import { boardsByState, counted, spoken } from '@simul/text';
import type { Scene } from '../film/scene.js';
import { BOARD_STATES } from '../film/states.js';
import { titleOf } from './hall-words.js';

/** A hall at an instant, for screen readers. */
export function sceneInWords(strategy: Strategy, scene: Scene, end: number): string {
  const { boards, moves } = scene.tally;
  const title = titleOf(strategy);
  if (scene.at >= end) return `${title}: over after ${spoken(end)}, all boards have finished.`;
  const counts = BOARD_STATES.map((state, index) => [state, boards[index]!] as const);
  const all = boards.reduce((sum, count) => sum + count, 0);
  return `${title}, at ${spoken(scene.at)}: of ${counted(all, 'board')} ${boardsByState(counts)}; ${counted(moves, 'move')} made.`;
}
