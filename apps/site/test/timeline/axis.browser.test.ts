import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TimeAxis } from '../../src/lib/timeline/axis.svelte.js';

const RUNS = { seed: 62, numRuns: 500 };
const ends = fc.oneof(
  fc.constantFrom(1e-6, 1, 3655, 6e9),
  fc.maxSafeNat().map((ns) => ns / 1e9 + 1e-9),
);
const place = fc.nat(1000).map((permille) => permille / 1000);
const factor = fc.integer({ min: -60, max: 60 }).map((tenths) => 2 ** (tenths / 10));
const step = fc.oneof(
  fc.record({ zoom: factor, around: place }),
  fc.record({ pan: fc.integer({ min: -30, max: 30 }).map((tenths) => tenths / 10) }),
  fc.record({ follow: place }),
);
const steps = fc.array(step, { maxLength: 30 });
type Step = Partial<Record<'zoom' | 'around' | 'pan' | 'follow', number>>;

function take(axis: TimeAxis, end: number, { zoom, around, pan, follow }: Step): void {
  if (zoom !== undefined) axis.zoom(zoom, axis.instantAt(around!));
  else if (pan !== undefined) axis.pan(pan);
  else axis.follow(follow! * end);
}

function taken(end: number, all: readonly Step[]): TimeAxis {
  const axis = new TimeAxis(() => end);
  for (const each of all) take(axis, end, each);
  return axis;
}

describe('the axis', () => {
  test('shows the whole exhibition at first', () => {
    const axis = new TimeAxis(() => 3655);
    expect(axis.span).toBeUndefined();
    expect(axis.shown).toEqual({ from: 0, to: 3655 });
  });

  test('never leaves the exhibition, whatever is done to it', () => {
    fc.assert(
      fc.property(ends, steps, (end, all) => {
        const axis = new TimeAxis(() => end);
        for (const each of all) {
          take(axis, end, each);
          const { from, to } = axis.shown;
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeLessThanOrEqual(end);
          expect(to - from).toBeGreaterThan(end * 0.99e-6);
        }
      }),
      RUNS,
    );
  });

  test('keeps an instant in its place while it zooms, unless it meets the beginning or the end', () => {
    fc.assert(
      fc.property(ends, steps, factor, place, (end, all, by, at) => {
        const axis = taken(end, all);
        const around = axis.instantAt(at);
        axis.zoom(by, around);
        const { from, to } = axis.shown;
        const isAtAnEnd = from === 0 || to >= end * (1 - 1e-12);
        if (!isAtAnEnd) expect(axis.placeOf(around)).toBeCloseTo(at, 3);
      }),
      RUNS,
    );
  });

  test('shows as much more or less as is asked for', () => {
    fc.assert(
      fc.property(ends, steps, factor, place, (end, all, by, at) => {
        const axis = taken(end, all);
        const before = axis.shown.to - axis.shown.from;
        axis.zoom(by, axis.instantAt(at));
        const wanted = Math.min(end, Math.max(end * 1e-6, before * by));
        expect((axis.shown.to - axis.shown.from) / wanted).toBeCloseTo(1, 6);
      }),
      RUNS,
    );
  });

  test('shows the whole again once it has zoomed out far enough', () => {
    fc.assert(
      fc.property(ends, steps, place, (end, all, at) => {
        const axis = taken(end, all);
        axis.zoom(1e7, axis.instantAt(at));
        expect(axis.span).toBeUndefined();
        expect(axis.shown).toEqual({ from: 0, to: end });
      }),
      RUNS,
    );
  });

  test('shows as much as before when it moves, and comes to show what it follows', () => {
    fc.assert(
      fc.property(ends, steps, step, (end, all, each) => {
        const axis = taken(end, all);
        const before = axis.shown.to - axis.shown.from;
        if ('zoom' in each) return;
        take(axis, end, each);
        expect((axis.shown.to - axis.shown.from) / before).toBeCloseTo(1, 6);
        if (!('follow' in each)) return;
        const seen = axis.placeOf(each.follow * end);
        expect(seen).toBeGreaterThan(-1e-6);
        expect(seen).toBeLessThan(1 + 1e-6);
      }),
      RUNS,
    );
  });

  test('gives places for instants and instants for places', () => {
    fc.assert(
      fc.property(ends, steps, place, (end, all, at) => {
        const axis = taken(end, all);
        expect(axis.placeOf(axis.instantAt(at))).toBeCloseTo(at, 3);
      }),
      RUNS,
    );
  });

  test('forgets a span that is none, and keeps one from a link within the exhibition', () => {
    const axis = new TimeAxis(() => 100);
    for (const span of [
      { from: 0, to: 100 },
      { from: -5, to: 500 },
      { from: 7, to: 7 },
    ]) {
      axis.span = span;
      expect(axis.span).toBeUndefined();
    }
    axis.span = { from: 90, to: 110 };
    expect(axis.span).toEqual({ from: 80, to: 100 });
  });

  test('shows something of an exhibition in which no time passes', () => {
    expect(new TimeAxis(() => 0).shown).toEqual({ from: 0, to: 1 });
  });
});
