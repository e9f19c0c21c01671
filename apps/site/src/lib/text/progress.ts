import type { Strategy } from '@simul/core';
import { counted, grouped } from '@simul/text';
import type { Scene } from '../film/scene.js';
import { CLOSED, HERE, OVER, THINKING, WAITING } from '../film/states.js';

/** How far an exhibition is, in one line: `game 2 of 24, round 6`. */
export function progressOf(strategy: Strategy, scene: Scene): string {
  return strategy.kind === 'sync' ? gameByGame(scene) : allAtOnce(scene);
}

function gameByGame({ shares, halfMoves, places, tally, boardsPerPlace }: Scene): string {
  const boards = Math.round(places * boardsPerPlace);
  const game = tally.boards[OVER]! + 1;
  const states = shares.length / places;
  const open = Array.from({ length: places }, (_, place) => place).find(
    (place) => shares[place * states + CLOSED]! < 1 && shares[place * states + OVER]! < 1,
  );
  const of = `game ${grouped(game)} of ${grouped(boards)}`;
  if (halfMoves === undefined || open === undefined) return of;
  return `${of}, round ${(halfMoves[open]! >> 1) + 1}`;
}

function allAtOnce({ tally: { boards } }: Scene): string {
  const open = boards[HERE]! + boards[THINKING]! + boards[WAITING]!;
  return `${counted(open, 'game')} open, ${grouped(boards[WAITING]!)} waiting`;
}
