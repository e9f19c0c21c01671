import { expect, test } from 'vitest';
import { partOf } from '../../src/lib/chart/part-of.js';
import { Zoom } from '../../src/lib/chart/zoom.svelte.js';

test('what is selected is shown, and nothing else; selected again, a part of that', () => {
  const zoom = new Zoom();
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
  const zoom = new Zoom();
  zoom.select(0.2, 0.6);
  zoom.drop();
  zoom.take();
  zoom.select(0.2, 0.205);
  zoom.take();
  expect(zoom.isWhole).toBe(true);
  expect(zoom.selected).toBeUndefined();
});

test('closer and wider lead back, and what they are around stays where it is', () => {
  const zoom = new Zoom();
  zoom.closer(0.25);
  const { from, to } = zoom.part;
  expect((0.25 - from) / (to - from)).toBeCloseTo(0.25, 12);
  zoom.wider(0.25);
  expect(zoom.isWhole).toBe(true);
});

test('however close, something is shown, and never what is beyond the axis', () => {
  const zoom = new Zoom();
  for (let times = 0; times < 40; times++) zoom.closer(1);
  expect(zoom.part.to).toBeLessThanOrEqual(1);
  expect(zoom.part.to - zoom.part.from).toBeGreaterThan(0.001);
  for (let times = 0; times < 40; times++) zoom.wider(0);
  expect(zoom.isWhole).toBe(true);
});

test('keys show more and less, and Escape is left to others where all is shown', () => {
  const zoom = new Zoom();
  expect(zoom.press('Escape')).toBe(false);
  expect([zoom.press('+'), zoom.isWhole]).toEqual([true, false]);
  expect([zoom.press('Escape'), zoom.isWhole]).toEqual([true, true]);
});

test('half of an axis of ratios is half of its doublings', () => {
  expect(partOf([1, 256], { from: 0.5, to: 1 }, true)[0]).toBeCloseTo(16, 9);
  expect(partOf([0, 256], { from: 0.5, to: 1 }, false)).toEqual([128, 256]);
});
