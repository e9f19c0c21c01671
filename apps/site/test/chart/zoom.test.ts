import { expect, test } from 'vitest';
import { partOf } from '../../src/lib/chart/part-of.js';
import { Zoom } from '../../src/lib/chart/zoom.svelte.js';

/** Of an axis that stays the same, seen as close as one wants. */
function zoomed(): Zoom {
  return new Zoom({ of: () => 'makespan', least: () => 1 / 500 });
}

test('what is selected is shown, and nothing else; selected again, a part of that', () => {
  const zoom = zoomed();
  zoom.select(0.75, 0.25);
  zoom.take();
  expect(zoom.part).toEqual({ from: 0.25, to: 0.75 });
  zoom.select(0, 0.5);
  zoom.take();
  expect(zoom.part).toEqual({ from: 0.25, to: 0.5 });
  zoom.whole();
  expect(zoom.isWhole).toBe(true);
});

test('a selection that is dropped, or has no width, changes nothing', () => {
  const zoom = zoomed();
  zoom.select(0.2, 0.6);
  zoom.drop();
  zoom.take();
  zoom.select(0.2, 0.205);
  zoom.take();
  expect(zoom.isWhole).toBe(true);
  expect(zoom.selected).toBeUndefined();
});

test('closer and wider lead back, and what they are around stays where it is', () => {
  const zoom = zoomed();
  zoom.closer(0.25);
  const { from, to } = zoom.part;
  expect((0.25 - from) / (to - from)).toBeCloseTo(0.25, 12);
  zoom.wider(0.25);
  expect(zoom.isWhole).toBe(true);
});

test('however close, something is shown, and never what is beyond the axis', () => {
  const zoom = zoomed();
  for (let times = 0; times < 40; times++) zoom.closer(1);
  expect(zoom.part.to).toBeLessThanOrEqual(1);
  expect(zoom.part.to - zoom.part.from).toBeGreaterThan(0.001);
  for (let times = 0; times < 40; times++) zoom.wider(0);
  expect(zoom.isWhole).toBe(true);
});

test('of another axis all is shown, of the same still the part', () => {
  let of = 'boards 24';
  const zoom = new Zoom({ of: () => of, least: () => 0.1 });
  zoom.closer();
  expect(zoom.isWhole).toBe(false);
  of = 'boards 3';
  expect([zoom.isWhole, zoom.part]).toEqual([true, { from: 0, to: 1 }]);
  zoom.select(0.5, 1);
  zoom.take();
  expect(zoom.part).toEqual({ from: 0.5, to: 1 });
});

test('closer than the least of an axis nothing is shown, and what was wanted is in its middle', () => {
  const zoom = new Zoom({ of: () => 'makespan', least: () => 0.2 });
  zoom.select(0.49, 0.51);
  zoom.take();
  expect(zoom.part.from).toBeCloseTo(0.4, 9);
  expect(zoom.part.to).toBeCloseTo(0.6, 9);
  const { part } = zoom;
  zoom.closer(0.1);
  expect([zoom.isClosest, zoom.part]).toEqual([true, part]);
  zoom.wider();
  expect(zoom.isClosest).toBe(false);
});

test('keys show more and less, and Escape is left to others where all is shown', () => {
  const zoom = zoomed();
  expect(zoom.press('Escape')).toBe(false);
  expect([zoom.press('+'), zoom.isWhole]).toEqual([true, false]);
  expect([zoom.press('Escape'), zoom.isWhole]).toEqual([true, true]);
});

test('half of an axis of ratios is half of its doublings', () => {
  expect(partOf([1, 256], { from: 0.5, to: 1 }, true)[0]).toBeCloseTo(16, 9);
  expect(partOf([0, 256], { from: 0.5, to: 1 }, false)).toEqual([128, 256]);
});
