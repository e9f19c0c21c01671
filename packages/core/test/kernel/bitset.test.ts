import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { compileProbe, type Probe } from '../support/probe.js';

const NONE = 2 ** 32 - 1;

let probe: Probe['real'];

beforeAll(async () => {
  ({ real: probe } = await compileProbe(`
    import { Bitset } from './queue/bitset';
    const set = changetype<Bitset>(__heap_base);
    export function clear(size: u32): void {
      set.clear(size);
    }
    export function add(member: u32): void {
      set.add(member);
    }
    export function remove(member: u32): void {
      set.remove(member);
    }
    export function after(place: u32): u32 {
      return set.after(place);
    }
  `));
});

/** Numbers below the size, of which some lie together and some far apart. */
function memberBelow(size: number): fc.Arbitrary<number> {
  const anywhere = fc.nat(size - 1);
  return fc.oneof(anywhere, fc.nat(Math.min(size - 1, 130)), fc.constant(size - 1));
}

const steps = fc
  .constantFrom(1, 2, 63, 64, 65, 4096, 4097, 300_000)
  .chain((size) =>
    fc.tuple(
      fc.constant(size),
      fc.array(fc.tuple(fc.constantFrom('add', 'remove'), memberBelow(size)), { maxLength: 60 }),
    ),
  );

/** The first member after a place, round to the place itself. */
function expectedAfter(members: ReadonlySet<number>, place: number): number {
  const sorted = [...members].sort((a, b) => a - b);
  return sorted.find((member) => member > place) ?? sorted[0] ?? NONE;
}

test('the set finds the next member after any place, round to the place itself', () => {
  fc.assert(
    fc.property(steps, ([size, changes]) => {
      const members = new Set<number>();
      probe['clear']!(size);
      for (const [change, member] of changes) {
        probe[change]!(member);
        if (change === 'add') members.add(member);
        else members.delete(member);
        expect(probe['after']!(member) >>> 0).toBe(expectedAfter(members, member));
        expect(probe['after']!(NONE) >>> 0).toBe(expectedAfter(members, -1));
      }
    }),
    { seed: 11, numRuns: 300 },
  );
});
