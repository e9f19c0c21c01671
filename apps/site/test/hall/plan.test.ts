import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FloorPlan, FloorPoint } from '../../src/lib/hall/floor-plan.js';
import { planOf } from '../../src/lib/hall/plan.js';

const PIXEL_RATIOS = [1, 1.5, 2, 3];
const WIDTHS = [240, 241, 280, 320, 359.5, 390, 414, 512, 600, 720, 900, 1100, 1279, 1400];
const ROUNDING = 1e-6;

/** All halls with tables along the walls. */
function everyWall(look: (plan: FloorPlan, places: number) => void): void {
  for (let places = 1; places <= 60; places++) {
    for (const width of WIDTHS) {
      for (const pixelRatio of PIXEL_RATIOS) look(planOf(places, width, pixelRatio), places);
    }
  }
}

function isInside(
  { width, height }: FloorPlan,
  { x, y }: FloorPoint,
  size: number,
  around = 0,
): boolean {
  const [left, top] = [x - around, y - around];
  const far = size + around;
  return left >= 0 && top >= 0 && x + far <= width + ROUNDING && y + far <= height + ROUNDING;
}

/** How far a point is from a place; 0 within it. */
function distance({ size }: FloorPlan, place: FloorPoint, { x, y }: FloorPoint): number {
  const beyond = (at: number, from: number) => Math.max(0, from - at, at - from - size);
  return Math.hypot(beyond(x, place.x), beyond(y, place.y));
}

describe('along the walls, for 1 to 60 places at any width and on any screen', () => {
  test('every place is inside the hall, and none lies on another', () => {
    everyWall((plan, places) => {
      expect(plan.places).toHaveLength(places);
      expect(plan.places.every((place) => isInside(plan, place, plan.size))).toBe(true);
      expect(overlapping(plan)).toBe(0);
    });
  });

  test('a master stands inside the hall, on no board, and close to her own', () => {
    everyWall((plan, places) => {
      const { masterRadius: radius, stands = [] } = plan;
      expect(stands).toHaveLength(places);
      expect(stands.every((stand) => isInside(plan, stand, 0, radius))).toBe(true);
      const away = stands.map((stand) => plan.places.map((place) => distance(plan, place, stand)));
      expect(Math.min(...away.flat())).toBeGreaterThan(radius);
      const own = away.map((distances, board) => distances[board]!);
      expect(Math.max(...own)).toBeLessThan(1.5 * (radius + 5));
    });
  });

  test('the middle is left free of boards and masters, and has room for words', () => {
    everyWall((plan) => {
      const { middle, stands = [], masterRadius } = plan;
      const { x, y, width, height } = middle!;
      expect(width).toBeGreaterThan(140);
      expect(height).toBeGreaterThan(60);
      const isFree = (from: FloorPoint, size: number) =>
        from.x + size <= x || from.y + size <= y || from.x >= x + width || from.y >= y + height;
      expect(plan.places.every((place) => isFree(place, plan.size))).toBe(true);
      const bodies = stands.map((at) => ({ x: at.x - masterRadius, y: at.y - masterRadius }));
      expect(bodies.every((body) => isFree(body, 2 * masterRadius))).toBe(true);
    });
  });

  test('the squares of a board are whole pixels of the screen, and boards are no larger than they may be', () => {
    for (const pixelRatio of PIXEL_RATIOS) {
      for (let places = 1; places <= 60; places++) {
        const { size } = planOf(places, 1100, pixelRatio);
        expect((size * pixelRatio) % 8).toBeCloseTo(0, 6);
        expect(size).toBeLessThanOrEqual(104);
      }
    }
  });
});

describe('in rows, for 61 places and more', () => {
  const halls = fc.record({
    places: fc.integer({ min: 61, max: 5000 }),
    width: fc.integer({ min: 240, max: 1400 }),
  });

  test('every place is inside the hall, and none lies on another', () => {
    fc.assert(
      fc.property(halls, ({ places, width }) => {
        const plan = planOf(places, width, 2);
        expect(plan.places).toHaveLength(places);
        expect(plan.places.every((place) => isInside(plan, place, plan.size))).toBe(true);
        expect(overlapping(plan)).toBe(0);
      }),
      {
        seed: 41,
        numRuns: 60,
        examples: [[{ places: 61, width: 240 }], [{ places: 5000, width: 240 }]],
      },
    );
  });

  test('the hall is about as wide for its height as others are, and no row is empty', () => {
    fc.assert(
      fc.property(halls, ({ places, width }) => {
        const plan = planOf(places, width, 2);
        expect(plan.height / plan.width).toBeGreaterThan(0.45);
        expect(plan.height / plan.width).toBeLessThan(0.8);
        const lowest = Math.max(...plan.places.map(({ y }) => y));
        expect(plan.height - lowest).toBeLessThan((2 * plan.height) / Math.sqrt(places * 0.62));
        expect([plan.stands, plan.middle]).toEqual([undefined, undefined]);
      }),
      { seed: 42, numRuns: 60 },
    );
  });
});

/** How many places lie on the next to the right or below; sorted, so that few need to be compared. */
function overlapping({ places, size }: FloorPlan): number {
  const sorted = places.toSorted((a, b) => a.y - b.y);
  let count = 0;
  for (const [index, place] of sorted.entries()) {
    for (let other = index + 1; other < sorted.length; other++) {
      const { x, y } = sorted[other]!;
      if (y - place.y >= size) break;
      if (Math.abs(x - place.x) < size) count += 1;
    }
  }
  return count;
}
