import type { Stretch } from '@simul/core';

/**
 * The state that fills most of each cell, over all lanes. States of rest count only in idle cells, so
 * that short states stay visible.
 *
 * @param end of the last cell, in seconds; more than 0
 */
export function dominating<State>(
  lanes: readonly (readonly Stretch<State>[])[],
  end: number,
  cells: number,
  resting: ReadonlySet<State>,
): readonly State[] {
  const shares = Array.from({ length: cells }, () => new Map<State, number>());
  for (const lane of lanes) for (const stretch of lane) spread(stretch, end, shares);
  return shares.map((share) => greatest(share, resting));
}

/** Adds a stretch to the cells that it touches: in each, how much of the cell it fills. */
function spread<State>(
  { from, to, state }: Stretch<State>,
  end: number,
  shares: readonly Map<State, number>[],
): void {
  const start = (from / end) * shares.length;
  const stop = Math.min((to / end) * shares.length, shares.length);
  for (let cell = Math.floor(start); cell < stop; cell++) {
    const filled = Math.min(stop, cell + 1) - Math.max(start, cell);
    const share = shares[cell]!;
    share.set(state, (share.get(state) ?? 0) + filled);
  }
}

/** A share of a cell that is only rounding. */
const DUST = 1e-9;

function greatest<State>(share: ReadonlyMap<State, number>, resting: ReadonlySet<State>): State {
  const filled = [...share].sort(([, a], [, b]) => b - a);
  const busy = filled.find(([state, part]) => part > DUST && !resting.has(state));
  return (busy ?? filled[0]!)[0];
}
