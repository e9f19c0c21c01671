import fc from 'fast-check';
import { expect, test } from 'vitest';
import { steadyPace, storyPace } from '../../src/lib/playback/pace.js';

const end = fc.oneof(
  fc.constantFrom(0, 1e-9, 1, 3655, 43_200, 6_311_520_000),
  fc.integer({ min: 1, max: 100_000 }),
  fc.maxSafeNat().map((ns) => ns / 1e9),
);
const ends = fc.oneof(
  fc.array(end, { minLength: 1, maxLength: 5 }),
  end.chain((one) => fc.array(fc.constant(one), { minLength: 1, maxLength: 5 })),
);
const elapsed = fc.nat(15_000_000).map((us) => us / 1e6);
const share = fc.nat(1_000_000).map((ppm) => ppm / 1e6);
const RUNS = { seed: 51, numRuns: 2000 };

/** How long the story lasts: shorter where all are over at about the same time. */
function lengthOf(all: readonly number[]): number {
  return Math.max(...all) < Math.min(...all) * 1.5 ? 9 : 12;
}

test('the story begins at 0, is over after about twelve seconds, and stays there', () => {
  fc.assert(
    fc.property(ends, elapsed, (all, more) => {
      const pace = storyPace(all);
      expect(pace.at(0)).toBe(0);
      expect(pace.at(lengthOf(all))).toBe(Math.max(...all));
      expect(pace.at(lengthOf(all) + more)).toBe(Math.max(...all));
    }),
    RUNS,
  );
});

test('its clock never goes back, nor past the end', () => {
  fc.assert(
    fc.property(ends, fc.array(elapsed, { maxLength: 40 }), (all, times) => {
      const pace = storyPace(all);
      const knots = [0, 2.4, 5.4, 6.8, 9, 12].flatMap((time) => [time, time - 1e-12, time + 1e-12]);
      const sorted = [...times, ...knots].filter((time) => time >= 0).sort((a, b) => a - b);
      const shown = sorted.map((time) => pace.at(time));
      expect(shown).toEqual(shown.toSorted((a, b) => a - b));
      expect(shown.at(-1)).toBeLessThanOrEqual(Math.max(...all));
    }),
    RUNS,
  );
});

test('its clock never jumps', () => {
  fc.assert(
    fc.property(ends, elapsed, (all, time) => {
      const pace = storyPace(all);
      const step = pace.at(time + 1e-6) - pace.at(time);
      expect(step).toBeLessThanOrEqual(Math.max(...all) * 1e-6);
    }),
    RUNS,
  );
});

test('it rests when the first hall is empty, while others go on', () => {
  fc.assert(
    fc.property(ends, fc.double({ min: 5.4, max: 6.8, noNaN: true }), (all, resting) => {
      const [first, last] = [Math.min(...all), Math.max(...all)];
      if (last < first * 1.5) return;
      expect(storyPace(all).at(resting)).toBe(first);
    }),
    RUNS,
  );
});

test('what the clock shows is shown at the earliest as long after the beginning as is said', () => {
  fc.assert(
    fc.property(ends, share, (all, part) => {
      const last = Math.max(...all);
      const pace = storyPace(all);
      const at = part * last;
      const after = pace.elapsed(at);
      expect(Math.abs(pace.at(after) - at)).toBeLessThanOrEqual(last * 1e-12);
      if (after > 0 && at > 0) expect(pace.at(after * (1 - 1e-6))).toBeLessThan(at);
      if (at === 0) expect(after).toBe(0);
    }),
    {
      ...RUNS,
      examples: [
        [[1, 3], 1 / 3],
        [[0, 5], 0],
        [[7], 1],
      ],
    },
  );
});

test('a steady pace is the same all the time, and is found back', () => {
  const speeds = fc.double({ min: 1e-9, max: 1e9, noNaN: true });
  fc.assert(
    fc.property(speeds, elapsed, (speed, time) => {
      const pace = steadyPace(speed);
      expect(pace.at(time)).toBe(time * speed);
      expect(Math.abs(pace.elapsed(pace.at(time)) - time)).toBeLessThanOrEqual(time * 1e-12);
    }),
    RUNS,
  );
});
