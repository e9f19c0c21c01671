import { expect, test } from 'vitest';
import { placeAt } from '../../src/lib/hall/place-at.js';
import { planOf } from '../../src/lib/hall/plan.js';

test.each([24, 61])(
  'each of %i places is found by any point on it, and none beside it',
  (count) => {
    const plan = planOf(count, 640, 1);
    for (const [place, { x, y }] of plan.places.entries()) {
      for (const share of [0, 0.5, 0.99]) {
        const at = { x: x + plan.size * share, y: y + plan.size * share };
        expect(placeAt(plan, at)).toBe(place);
      }
      expect(placeAt(plan, { x: x - 1, y: y - 1 })).not.toBe(place);
    }
    expect(placeAt(plan, { x: -5, y: -5 })).toBeUndefined();
  },
);
