import fc from 'fast-check';
import type { DrawnScenario, Games } from '../../src/scenario/scenario.js';

/** Zero, ties and plain durations. */
const seconds = fc.oneof(
  fc.integer({ min: 0, max: 4 }),
  fc.integer({ min: 0, max: 60_000_000_000 }).map((ns) => ns / 1e9),
);

const constant = (value: number) => ({ family: 'constant', value }) as const;

/** Drawn scenarios with constants only. */
export const constantScenarios: fc.Arbitrary<DrawnScenario> = fc.record({
  boards: fc.integer({ min: 1, max: 24 }),
  rounds: fc.integer({ min: 1, max: 5 }).map(constant),
  moveTime: seconds.map(constant),
  replyTime: seconds.map(constant),
});

/** The same scenario as recorded games. */
export function constantGames({ boards, rounds, moveTime, replyTime }: DrawnScenario): Games {
  const count = valueOf(rounds);
  const round = [valueOf(moveTime), valueOf(replyTime)] as const;
  return Array.from({ length: boards }, () => Array.from({ length: count }, () => round));
}

function valueOf(distribution: DrawnScenario['moveTime'] | DrawnScenario['rounds']): number {
  if (distribution.family !== 'constant') throw new TypeError('these times are constant');
  return distribution.value;
}
