import type { Scene } from '../film/scene.js';
import { BOARD_STATES } from '../film/states.js';
import type { Brush } from '../canvas/brush.js';
import type { Look } from './look.js';
import { paintBoardPlace } from './paint-board-place.js';
import { paintTile } from './paint-tile.js';
import type { FloorPlan } from './floor-plan.js';

const STATES = BOARD_STATES.length;
/** Steps in which a share is told apart: a place is painted again only when it looks another. */
const STEPS = 24;

/** Paints the places of a hall, and of those only what has changed since the last scene. */
export class HallPainter {
  readonly #brush: Brush;
  readonly #plan: FloorPlan;
  readonly #look: Look;
  /** By place, how it was painted: its shares in steps, seven digits to the base of 25, and its half-moves. */
  readonly #painted: Float64Array;

  constructor(brush: Brush, plan: FloorPlan, look: Look) {
    this.#brush = brush;
    this.#plan = plan;
    this.#look = look;
    this.#painted = new Float64Array(plan.places.length * 2).fill(-1);
  }

  paint({ shares, halfMoves, places }: Scene): void {
    for (let place = 0; place < places; place++) {
      const own = shares.subarray(place * STATES, (place + 1) * STATES);
      const made = halfMoves?.[place] ?? 0;
      if (this.#isPainted(place, own, made)) continue;
      this.#paintPlace(place, own, made);
    }
  }

  #isPainted(place: number, shares: Float32Array, halfMoves: number): boolean {
    let looks = 0;
    for (let state = 0; state < STATES; state++) {
      looks = looks * (STEPS + 1) + Math.round(shares[state]! * STEPS);
    }
    const made = this.#look.boardSet === undefined ? 0 : halfMoves;
    const index = place * 2;
    if (this.#painted[index] === looks && this.#painted[index + 1] === made) return true;
    this.#painted[index] = looks;
    this.#painted[index + 1] = made;
    return false;
  }

  #paintPlace(place: number, shares: Float32Array, halfMoves: number): void {
    const { context } = this.#brush;
    const { size, places } = this.#plan;
    const { boardSet, games, palette, hasArrivals } = this.#look;
    const { x, y } = places[place]!;
    const box = { x, y, size };
    const around = boardSet === undefined ? 0 : Math.max(4, size / 11) + 1.5;
    context.clearRect(x - around, y - around, size + 2 * around, size + 2 * around);
    if (boardSet === undefined) return paintTile(context, box, shares, palette);
    const game = games[place % games.length]!;
    paintBoardPlace(
      this.#brush,
      box,
      shares,
      { game, halfMoves },
      { boardSet, palette, hasArrivals },
    );
  }
}
