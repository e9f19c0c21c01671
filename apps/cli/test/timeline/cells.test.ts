import { expect, test } from 'vitest';
import { dominating } from '../../src/timeline/cells.js';
import { groups, nameOf } from '../../src/timeline/groups.js';

const RESTING = new Set(['closed', 'over']);

test('a cell shows what fills most of it', () => {
  const lane = [
    { from: 0, to: 4, state: 'waiting' },
    { from: 4, to: 10, state: 'thinking' },
  ];
  expect(dominating([lane], 10, 5, RESTING)).toEqual([
    'waiting',
    'waiting',
    'thinking',
    'thinking',
    'thinking',
  ]);
  expect(dominating([lane], 10, 1, RESTING)).toEqual(['thinking']);
});

test('what is short is still seen where nothing else goes on', () => {
  const lane = [
    { from: 0, to: 0.01, state: 'here' },
    { from: 0.01, to: 100, state: 'over' },
  ];
  expect(dominating([lane], 100, 4, RESTING)).toEqual(['here', 'over', 'over', 'over']);
});

test('lanes that share a cell are weighed together', () => {
  const lanes = ['waiting', 'thinking', 'waiting', 'over'].map((state) => [
    { from: 0, to: 1, state },
  ]);
  expect(dominating(lanes, 1, 2, RESTING)).toEqual(['waiting', 'waiting']);
});

test('a stretch that ends on the edge of a cell leaves nothing in the next', () => {
  for (let cells = 1; cells <= 200; cells++) {
    const edge = (3 / cells) * 0.7;
    const lane = [
      { from: 0, to: edge, state: 'here' },
      { from: edge, to: 0.7, state: 'over' },
    ];
    const seen = dominating([lane], 0.7, cells, RESTING).filter((state) => state === 'here');
    expect(seen).toHaveLength(Math.min(3, cells));
  }
});

test('groups hold everybody once, and are no more than wanted', () => {
  for (let count = 1; count <= 100; count++) {
    for (const most of [1, 4, 6, 24]) {
      const all = groups(count, most);
      const members = all.flatMap(({ first, end }) =>
        Array.from({ length: end - first }, (_, index) => first + index),
      );
      expect(members).toEqual(Array.from({ length: count }, (_, index) => index));
      expect(all.length).toBeLessThanOrEqual(most);
    }
  }
});

test('groups are called as people count', () => {
  expect(groups(9, 4).map(nameOf)).toEqual(['1–3', '4–6', '7–9']);
  expect(groups(2, 4).map(nameOf)).toEqual(['1', '2']);
});
