import fc from 'fast-check';
import { OPENERS, type Workload } from '../../src/scenario/scenario.js';
import { games } from './arbitraries.js';

const arrival = fc.oneof(
  fc.integer({ min: 0, max: 12 }),
  fc.integer({ min: 0, max: 9_999_999 }).map((ns) => ns / 1e9),
);

const limits = fc.oneof(
  { weight: 2, arbitrary: fc.constant({}) },
  fc.record({ replyLimit: fc.integer({ min: 1, max: 4 }) }),
  fc.record({
    replyRate: fc.constantFrom(0.5, 1, 3, 1000),
    replyBurst: fc.integer({ min: 1, max: 4 }),
  }),
  fc.record({ replyRate: fc.constantFrom(0.5, 2), replyLimit: fc.integer({ min: 1, max: 3 }) }),
);

/** Recorded games with arrivals, openers, priorities and limits, each of them now and then. */
export const workloads: fc.Arbitrary<Workload> = fc
  .tuple(games, limits, fc.constantFrom('master', 'opponent', 'either'), fc.boolean(), fc.boolean())
  .chain(([list, limit, opening, hasArrivals, hasPriorities]) => {
    const forEach = <T>(each: fc.Arbitrary<T>) =>
      fc.array(each, { minLength: list.length, maxLength: list.length });
    const opener = opening === 'either' ? fc.constantFrom(...OPENERS) : fc.constant(opening);
    return fc
      .record({
        arrivals: forEach(arrival),
        opens: forEach(opener),
        priorities: forEach(fc.integer({ min: 0, max: 2 })),
      })
      .map(({ arrivals, opens, priorities }) => ({
        games: list,
        ...limit,
        opens,
        ...(hasArrivals && { arrivals }),
        ...(hasPriorities && { priorities }),
      }));
  });
