import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Playback } from '../../src/lib/playback/playback.svelte.js';

const RUNS = { seed: 52, numRuns: 500 };
const ends = fc.array(
  fc.oneof(
    fc.constantFrom(0, 1, 3655, 43_200),
    fc.nat(1e9).map((ms) => ms / 1000),
  ),
  { minLength: 1, maxLength: 5 },
);
const speed = fc.option(fc.constantFrom(0.001, 1, 60, 3600), { nil: undefined });
const frame = fc.oneof(
  fc.constantFrom(0, 1 / 60, 1 / 120, 5),
  fc.nat(100).map((ms) => ms / 1000),
);
const share = fc.nat(1000).map((permille) => permille / 1000);
const act = fc.oneof(
  { weight: 6, arbitrary: fc.record({ frame }) },
  fc.record({ seek: fc.integer({ min: -200, max: 1200 }).map((permille) => permille / 1000) }),
  fc.record({ speed }),
);
const acts = fc.array(act, { maxLength: 40 });

test('the clock never goes back by itself, nor past the end, where it stops', () => {
  fc.assert(
    fc.property(ends, acts, (all, done) => {
      const playback = new Playback(() => all);
      for (const each of done) {
        const before = playback.at;
        if ('seek' in each) playback.seek(each.seek * playback.end);
        if ('speed' in each) playback.speed = each.speed;
        if (!('frame' in each)) continue;
        playback.run();
        const from = playback.at;
        playback.advance(each.frame);
        expect(playback.at).toBeGreaterThanOrEqual(from);
        expect(playback.at).toBeLessThanOrEqual(playback.end);
        expect(playback.isRunning).toBe(playback.at < playback.end);
        expect(playback.exposure).toBe(playback.isRunning ? playback.at - from : 0);
        if (before < playback.end) expect(from).toBe(before);
      }
    }),
    RUNS,
  );
});

test('where it is sought is within the exhibition, and nothing is exposed there', () => {
  fc.assert(
    fc.property(ends, acts, fc.double({ noNaN: true }), (all, done, at) => {
      const playback = new Playback(() => all);
      for (const each of done) if ('frame' in each) playback.advance(each.frame);
      playback.seek(at);
      expect(playback.at).toBe(Math.min(playback.end, Math.max(0, at)));
      expect(playback.exposure).toBe(0);
    }),
    RUNS,
  );
});

test('another speed does not move the clock', () => {
  fc.assert(
    fc.property(ends, share, speed, speed, (all, at, before, after) => {
      const playback = new Playback(() => all);
      playback.speed = before;
      playback.seek(at * playback.end);
      playback.advance(0.05);
      const shown = playback.at;
      playback.speed = after;
      expect(playback.at).toBe(shown);
      playback.advance(0);
      expect(Math.abs(playback.at - shown)).toBeLessThanOrEqual(playback.end * 1e-9);
    }),
    RUNS,
  );
});

describe('the story', () => {
  const play = (playback: Playback, seconds: number) => {
    for (let passed = 0; passed < seconds; passed += 1 / 64) playback.advance(1 / 64);
  };

  test('rests while the first hall is empty, and goes on from there', () => {
    const playback = new Playback(() => [3655, 43_200]);
    playback.run();
    play(playback, 5.5);
    expect(playback.at).toBe(3655);
    play(playback, 1.25);
    expect([playback.at, playback.exposure]).toEqual([3655, 0]);
    play(playback, 0.25);
    expect(playback.at).toBeGreaterThan(3655);
  });

  test('ends after twelve seconds, and begins anew when it is run at its end', () => {
    const playback = new Playback(() => [3655, 43_200]);
    playback.run();
    play(playback, 11.9);
    expect(playback.isRunning).toBe(true);
    play(playback, 0.2);
    expect([playback.at, playback.isRunning]).toEqual([43_200, false]);
    playback.run();
    expect([playback.at, playback.isRunning]).toEqual([0, true]);
    play(playback, 2.375);
    expect(playback.at).toBeCloseTo(((3655 / 30) * 2.375) / 2.4, 6);
  });

  test('goes no further for a page that was hidden', () => {
    const playback = new Playback(() => [1000, 9000]);
    playback.speed = 10;
    playback.advance(3600);
    expect(playback.at).toBeCloseTo(1, 9);
  });
});

test('the clock stands no later than the end, while halls are played that are over sooner', () => {
  let all = $state.raw([3655, 43_200]);
  const playback = new Playback(() => all);
  playback.seek(40_000);
  all = [500];
  expect([playback.at, playback.end]).toEqual([500, 500]);
  playback.advance(0.01);
  expect([playback.at, playback.isRunning]).toEqual([500, false]);
});
