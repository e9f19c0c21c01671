import { toNanoseconds, type Stretch } from '@simul/core';
import { BOARD_STATES, MASTER_STATES } from '../../../src/lib/film/states.js';
import type { Exhibited } from './exhibitions.js';
import type { Oracle } from './oracle.js';

const LAST = 1024n;

/** By instant, then by group, then by state: how many things, as the lanes tell it. */
export function counted(
  played: Exhibited,
  oracle: Oracle,
  of: 'boards' | 'masters',
  groups: number,
): Uint32Array {
  const states: readonly string[] = of === 'boards' ? BOARD_STATES : MASTER_STATES;
  const lanes: readonly (readonly Stretch<string>[])[] = oracle[of];
  const counts = new Uint32Array(1025 * groups * states.length);
  const final = of === 'boards' ? 'over' : 'idle';
  for (const [thing, lane] of lanes.entries()) {
    const group = Math.floor((thing * groups) / lanes.length);
    const turns = [
      ...lane.map(({ from, state }) => ({ from, state })),
      { from: played.result.makespan, state: final },
    ];
    for (const [index, { from, state }] of turns.entries()) {
      const first = instantFrom(from, played);
      const next = index + 1 < turns.length ? instantFrom(turns[index + 1]!.from, played) : 1025;
      for (let instant = first; instant < next; instant++) {
        counts[(instant * groups + group) * states.length + states.indexOf(state)]! += 1;
      }
    }
  }
  return counts;
}

/** The first of the instants by which it has happened; whole nanoseconds tell. */
export function instantFrom(at: number, { result: { makespan } }: Exhibited): number {
  const end = toNanoseconds(makespan);
  return end === 0n ? 0 : Number((toNanoseconds(at) * LAST + end - 1n) / end);
}
