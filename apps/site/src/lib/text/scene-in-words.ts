import type { Strategy } from '@simul/core';
import { counted, spoken } from '@simul/text';
import type { Scene } from '../film/scene.js';
import { CLOSED, HERE, OVER, THINKING, WAITING } from '../film/states.js';
import { titleOf } from './hall-words.js';

/** What is to be seen in a hall, for whoever does not see it. */
export function sceneInWords(strategy: Strategy, scene: Scene, end: number): string {
  const { boards, moves } = scene.tally;
  const title = titleOf(strategy);
  if (scene.at >= end) return `${title}: over after ${spoken(end)}, all boards have finished.`;
  const states = [
    [HERE, 'with a master'],
    [WAITING, 'waiting for her'],
    [THINKING, 'thinking'],
    [CLOSED, 'not begun'],
    [OVER, 'over'],
  ] as const;
  const counts = states
    .filter(([state]) => boards[state]! > 0)
    .map(([state, words]) => `${boards[state]!} ${words}`);
  const all = boards.reduce((sum, count) => sum + count, 0);
  return `${title}, at ${spoken(scene.at)}: of ${counted(all, 'board')} ${counts.join(', ')}; ${counted(moves, 'move')} made.`;
}
