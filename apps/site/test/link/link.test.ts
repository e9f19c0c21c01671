import { isRecorded, type Games } from '@simul/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLink } from '../../src/lib/link/read-link.js';
import type { View } from '../../src/lib/link/view.js';
import { writeLink } from '../../src/lib/link/write-link.js';
import { STORY } from '../../src/lib/settings/settings.js';
import { EVERYTHING, views } from './support/views.js';

function readBack(view: View, games?: Games): View {
  return readLink(new URLSearchParams(writeLink(view)), games);
}

test('a link gives back what it was made of', () => {
  fc.assert(
    fc.property(views, (view) => {
      expect(readBack(view)).toEqual(view);
    }),
    { seed: 21, numRuns: 1000, examples: [[{ settings: { ...STORY, seed: 2n ** 64n - 1n } }]] },
  );
});

test('a link survives the address bar, the pasting into a page, and a browser that decodes it', () => {
  fc.assert(
    fc.property(views, (view) => {
      const link = writeLink(view);
      const url = new URL(link, 'https://simul.example/');
      expect(url.search).toBe(link);
      expect(readLink(url.searchParams)).toEqual(view);
      expect(link).not.toMatch(/[\s"<>#&]{2}|[\s"<>#]/);
    }),
    { seed: 22, numRuns: 300 },
  );
});

test('the link of the story is empty, and an empty link is the story', () => {
  expect(writeLink({ settings: STORY })).toBe('');
  expect(readLink(new URLSearchParams())).toEqual({ settings: STORY });
  expect(readLink(new URLSearchParams('?utm_source=a&fbclid=b'))).toEqual({ settings: STORY });
});

test('a link says only what differs from the story', () => {
  expect(writeLink({ settings: { ...STORY, seed: 7n } })).toBe('?v=1&seed=7');
  expect(writeLink({ settings: STORY, at: 60 })).toBe('?v=1&at=60s');
  const halls = [{ kind: 'async', walkTime: 1 } as const];
  expect(writeLink({ settings: { ...STORY, halls } })).toBe('?v=1&halls=async(walkTime=1s)');
});

test('a link in which everything is said of five halls is short enough to be sent', () => {
  const { halls, ...seen } = EVERYTHING;
  const seed = 2n ** 64n - 1n;
  const settings = { ...STORY, halls, seed, replication: 9_999_999 };
  const link = writeLink({ settings, ...seen });
  expect(readBack({ settings, ...seen })).toEqual({ settings, ...seen });
  expect(link.length).toBeLessThan(400);
});

test('recorded games are not in the query: whoever has them hands them over', () => {
  const games: Games = [
    [[1, 2]],
    [
      [3, 4],
      [0, 0.5],
    ],
  ];
  const view = { settings: { ...STORY, scenario: { games }, seed: 5n }, at: 2 };
  expect(writeLink(view)).toBe('?v=1&seed=5&at=2s');
  expect(readBack(view, games)).toEqual(view);
  expect(isRecorded(readBack(view).settings.scenario)).toBe(false);
});
