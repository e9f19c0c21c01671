import type { Strategy } from '@simul/core';
import { boardMarkup } from '../chess/board-markup.js';
import { positionAt } from '../chess/course.js';
import { WOLFSBURG } from '../chess/games.js';
import type { Scene } from '../film/scene.js';
import { BOARD_STATES, CLOSED, OVER, WAITING } from '../film/states.js';
import type { FloorPlan } from '../hall/floor-plan.js';
import { termOf, titleOf } from '../text/hall-words.js';
import { shareOfMoves } from '../text/progress.js';

export const STYLE = `
text { font-family: system-ui, sans-serif; text-anchor: middle; fill: var(--ink) }
.quiet { fill: var(--quiet) }
.ring { fill: none; stroke: var(--line); stroke-width: 2 }
.here { stroke: var(--here) }
.waiting { stroke: var(--waiting) }
.dot { fill: var(--waiting) }
.tick { fill: none; stroke: var(--ink); stroke-width: 4; stroke-linecap: round }
.master { fill: var(--here) }
.light-squares { fill: var(--square-light) }
.dark-squares { fill: var(--square-dark) }
.white-pieces { fill: var(--piece-white); stroke: var(--piece-white-edge) }
.black-pieces { fill: var(--piece-black); stroke: var(--piece-black-edge) }
`;

/**
 * A hall at an instant, as SVG.
 *
 * @param moves made in all until its end
 */
export function hallMarkup(
  strategy: Strategy,
  scene: Scene,
  moves: number,
  plan: FloorPlan,
): string {
  const share = shareOfMoves(scene.tally.moves, moves);
  const [x, y] = [plan.width / 2, plan.height / 2];
  return [
    ...plan.places.map((_, place) => board(place, scene, plan)),
    ...scene.masters.map(({ place }) => master(place, plan)),
    `<text x="${x}" y="${y - 30}" font-size="22" font-weight="600">${titleOf(strategy)}</text>`,
    `<text class="quiet" x="${x}" y="${y - 8}" font-size="14">${termOf(strategy)}</text>`,
    `<text x="${x}" y="${y + 38}" font-size="38" font-weight="700">${share}</text>`,
  ].join('\n');
}

function board(place: number, scene: Scene, plan: FloorPlan): string {
  const { x, y } = plan.places[place]!;
  const { size } = plan;
  const states = BOARD_STATES.length;
  const state = scene.shares.subarray(place * states, (place + 1) * states).indexOf(1);
  const position = positionAt(WOLFSBURG[place % WOLFSBURG.length]!, scene.halfMoves![place]!);
  return [
    `<g opacity="${STRENGTHS[state] ?? 1}">${boardMarkup(position, x, y, size)}</g>`,
    `<rect class="ring ${BOARD_STATES[state]!}" x="${x - 1.5}" y="${y - 1.5}" width="${size + 3}" height="${size + 3}" rx="3"/>`,
    state === WAITING ? `<circle class="dot" cx="${x + size}" cy="${y}" r="5"/>` : '',
    state === OVER ? tick(x, y, size) : '',
  ].join('');
}

const STRENGTHS: Readonly<Record<number, number>> = { [CLOSED]: 0.42, [OVER]: 0.3 };

function tick(x: number, y: number, size: number): string {
  const [left, top, s] = [x + size * 0.32, y + size * 0.53, size];
  return `<path class="tick" d="M${left} ${top}l${s * 0.13} ${s * 0.13}l${s * 0.25} ${s * -0.3}"/>`;
}

function master(place: number, { stands, masterRadius }: FloorPlan): string {
  const { x, y } = stands![place]!;
  return `<circle class="master" cx="${x}" cy="${y}" r="${masterRadius}"/>`;
}
