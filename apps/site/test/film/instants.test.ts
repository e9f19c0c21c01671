import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Density } from '../../src/lib/film/density.js';
import { nextInstant, previousInstant } from '../../src/lib/film/instants.js';
import type { Picture } from '../../src/lib/film/viewer.js';
import { exhibitions } from './support/exhibitions.js';
import { filmed } from './support/filmed.js';
import { densityOf } from './support/densities.js';

const RUNS = { seed: 15, numRuns: 150 };
const halls = fc.array(exhibitions, { minLength: 1, maxLength: 3 });
const anywhere = fc.double({ min: 0, max: 1.2, noNaN: true });

/** All instants from 0 to the last, as steps meet them. */
function walk(pictures: readonly Picture[], step: typeof nextInstant, from: number): number[] {
  const met: number[] = [];
  for (let at = from, next = step(pictures, at); next !== at; next = step(pictures, at)) {
    met.push(next);
    at = next;
  }
  return met;
}

test('steps on visit every instant at which something happens in a hall, and no other', () => {
  fc.assert(
    fc.property(halls, (all) => {
      const instants = distinct(all.flatMap(({ events }) => events.map(({ at }) => at)));
      const forwards = walk(all.map(filmed), nextInstant, 0);
      expect(forwards).toEqual(instants.filter((at) => at > 0));
    }),
    RUNS,
  );
});

test('steps back visit the same instants, and end at 0', () => {
  fc.assert(
    fc.property(halls, (all) => {
      const pictures = all.map(filmed);
      const end = Math.max(...pictures.map((picture) => picture.end));
      const instants = distinct([0, ...all.flatMap(({ events }) => events.map(({ at }) => at))]);
      expect(walk(pictures, previousInstant, end)).toEqual(instants.slice(0, -1).toReversed());
    }),
    RUNS,
  );
});

test('from anywhere, the next instant is the first after it and the previous the last before it', () => {
  fc.assert(
    fc.property(halls, anywhere, (all, share) => {
      const pictures = all.map(filmed);
      const end = Math.max(...pictures.map((picture) => picture.end));
      const at = Math.min(end, share * end);
      const instants = distinct([
        0,
        ...all.flatMap(({ events }) => events.map((event) => event.at)),
      ]);
      expect(nextInstant(pictures, at)).toBe(instants.find((instant) => instant > at) ?? end);
      expect(previousInstant(pictures, at)).toBe(instants.findLast((instant) => instant < at) ?? 0);
    }),
    RUNS,
  );
});

test('a density has its own instants only, beside a film that lasts longer or shorter', () => {
  fc.assert(
    fc.property(exhibitions, exhibitions, anywhere, (dense, played, share) => {
      const [density, film] = [densityOf(dense), filmed(played)];
      const end = Math.max(density.end, film.end);
      const at = Math.min(end, share * end);
      const instants = distinct([
        0,
        ...instantsOf(density),
        ...played.events.map((event) => event.at),
      ]);
      const pictures = [density, film];
      expect(nextInstant(pictures, at)).toBe(instants.find((instant) => instant > at) ?? end);
      expect(previousInstant(pictures, at)).toBe(instants.findLast((instant) => instant < at) ?? 0);
    }),
    { ...RUNS, numRuns: 500 },
  );
});

test('steps through a density visit each of its instants once, there and back', () => {
  fc.assert(
    fc.property(exhibitions, (played) => {
      const density = densityOf(played);
      const instants = distinct([0, ...instantsOf(density)]);
      expect(walk([density], nextInstant, 0)).toEqual(instants.slice(1));
      expect(walk([density], previousInstant, density.end)).toEqual(
        instants.slice(0, -1).toReversed(),
      );
    }),
    { ...RUNS, numRuns: 30 },
  );
});

function instantsOf({ end, instants }: Density): number[] {
  const step = end / (instants - 1);
  return Array.from({ length: instants }, (_, instant) => instant * step);
}

function distinct(instants: readonly number[]): number[] {
  return [...new Set(instants)].sort((a, b) => a - b);
}
