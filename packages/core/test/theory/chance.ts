import type { Games, Round } from '../../src/scenario/scenario.js';

/** Uniform numbers in (0, 1): Park and Miller's minimal standard generator (1988). */
export function uniforms(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** How a time is drawn from uniform numbers. */
export type Draw = (uniform: () => number) => number;

export const exponential =
  (mean: number): Draw =>
  (uniform) =>
    -mean * Math.log(uniform());

export const constantly =
  (value: number): Draw =>
  () =>
    value;

export const between =
  (low: number, high: number): Draw =>
  (uniform) =>
    low + (high - low) * uniform();

/** Games of this many rounds, in whole nanoseconds. */
export function drawGames(
  boards: number,
  rounds: number,
  [move, reply]: readonly [Draw, Draw],
  uniform: () => number,
): Games {
  const time = (draw: Draw) => Math.round(draw(uniform) * 1e9) / 1e9;
  return Array.from({ length: boards }, () =>
    Array.from({ length: rounds }, (): Round => [time(move), time(reply)]),
  );
}
