import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recentRate, sighted, timeLeft, type Sighting } from '../../src/lib/laboratory/rate.js';

/** What was seen of an experiment of so much work, by when and how quickly it is played. */
function seen(work: number, instants: readonly number[], rate: (at: number) => number) {
  return instants.reduce<readonly Sighting[]>((before, at) => {
    const played = rate(at) * at;
    return sighted(before, { at, played, share: played / work });
  }, []);
}

const every = (step: number, count: number) =>
  Array.from({ length: count }, (_, index) => 5 + index * step);

test('at a steady rate both are exact, however often it is looked', () => {
  const steps = fc.double({ min: 0.01, max: 1, noNaN: true });
  const rates = fc.double({ min: 1, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(steps, fc.integer({ min: 30, max: 300 }), rates, (step, count, rate) => {
      const instants = every(step, count);
      const sightings = seen(1e9, instants, () => rate);
      expect(recentRate(sightings)! / rate).toBeCloseTo(1, 6);
      expect(timeLeft(sightings)! / (1e9 / rate - instants.at(-1)!)).toBeCloseTo(1, 5);
    }),
    { seed: 41 },
  );
});

test('a rate that changes is known a few seconds later, and no more is kept than that takes', () => {
  const slowed = every(0.1, 200).map((at, index) => ({
    at,
    played: Math.min(index, 100) * 1000,
    share: undefined,
  }));
  const kept = slowed.reduce<readonly Sighting[]>((before, now) => sighted(before, now), []);
  expect(recentRate(kept)).toBe(0);
  expect(kept.length).toBeLessThan(35);
});

test('nothing is said of what was hardly looked at, or of work that nobody knows', () => {
  expect(recentRate([])).toBeUndefined();
  expect(timeLeft([])).toBeUndefined();
  expect(recentRate(seen(1e9, [5, 5.1], () => 3))).toBeUndefined();
  const unknown = every(0.5, 9).map((at) => ({ at, played: at * 10, share: undefined }));
  expect(recentRate(unknown)).toBeCloseTo(10);
  expect(timeLeft(unknown)).toBeUndefined();
  const still = every(0.5, 9).map((at) => ({ at, played: 10, share: 0.1 }));
  expect(timeLeft(still)).toBeUndefined();
});
