import type { Strategy } from '@simul/core';
import { counted, grouped, percent } from '@simul/text';
import type { Scene } from '../film/scene.js';
import { HERE, OVER, THINKING, WAITING } from '../film/states.js';

/** Of all its moves, how many an exhibition has made, in whole hundredths: `13 %`, and 100 only at the end. */
export function shareOfMoves(made: number, moves: number): string {
  return percent(made / moves).replace(/\.\d/, '');
}

/** How far an exhibition is, in one line: `game 2 of 24, round 6`. */
export function progressOf(strategy: Strategy, scene: Scene): string {
  return strategy.kind === 'sync' ? gameByGame(scene) : allAtOnce(scene);
}

/** One after the other, the game that is open is the one after those that are over. */
function gameByGame({ halfMoves, places, tally, boardsPerPlace }: Scene): string {
  const over = tally.boards[OVER]!;
  const of = `game ${grouped(over + 1)} of ${grouped(Math.round(places * boardsPerPlace))}`;
  const made = halfMoves?.[over];
  return made === undefined ? of : `${of}, round ${(made >> 1) + 1}`;
}

function allAtOnce({ tally: { boards } }: Scene): string {
  const open = boards[HERE]! + boards[THINKING]! + boards[WAITING]!;
  return `${counted(open, 'game')} open, ${grouped(boards[WAITING]!)} waiting`;
}
