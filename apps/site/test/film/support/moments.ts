import fc from 'fast-check';
import { exhibitions, type Exhibited } from './exhibitions.js';

/** An exhibition, and instants to look at it: of events, just before and after them, and any others. */
export interface Watched extends Exhibited {
  readonly instants: readonly number[];
}

const pick = fc.record({
  event: fc.nat(99_999),
  share: fc.double({ min: 0, max: 1, noNaN: true }),
  how: fc.constantFrom('event', 'before', 'after', 'any'),
});

export const watched: fc.Arbitrary<Watched> = fc
  .tuple(exhibitions, fc.array(pick, { minLength: 1, maxLength: 12 }))
  .map(([played, picks]) => ({
    ...played,
    instants: picks.map((each) => instantOf(played, each)),
  }));

function instantOf(
  { events, result: { makespan } }: Exhibited,
  { event, share, how }: { event: number; share: number; how: string },
): number {
  const { at } = events[event % events.length]!;
  const instant = { event: at, before: at - 1e-9, after: at + 1e-9 }[how] ?? share * makespan;
  return Math.min(makespan, Math.max(0, instant));
}
