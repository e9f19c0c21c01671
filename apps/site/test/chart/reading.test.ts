import { expect, test } from 'vitest';
import { Reading } from '../../src/lib/chart/reading.svelte.js';

const line = [0, 10, 20, 30].map((x) => ({ x, y: 0 }));
const map = [0, 10].flatMap((y) => [0, 10, 20].map((x) => ({ x, y })));

/** What is read after each of the keys. */
function pressed(reading: Reading, keys: readonly string[]): readonly (number | undefined)[] {
  return keys.map((key) => {
    reading.press(key);
    return reading.index;
  });
}

test('nothing is read until a key or a pointer reads', () => {
  const reading = new Reading({ stops: () => line });
  expect(reading.index).toBeUndefined();
  expect(reading.press('a')).toBe(false);
  reading.at({ x: 17, y: 900 });
  expect(reading.index).toBe(2);
  reading.leave();
  expect(reading.place).toBeUndefined();
});

test('keys read value after value, and stop at the ends', () => {
  const reading = new Reading({ stops: () => line });
  const keys = ['ArrowRight', 'ArrowRight', 'ArrowLeft', 'ArrowLeft', 'End', 'ArrowUp', 'Home'];
  expect(pressed(reading, keys)).toEqual([0, 1, 0, 0, 3, 3, 0]);
});

test('in a map keys go up and down as well, and stay within it', () => {
  const reading = new Reading({ stops: () => map, columns: () => 3 });
  const keys = ['ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp'];
  expect(pressed(reading, keys)).toEqual([0, 1, 4, 4, 1, 1]);
  reading.at({ x: 19, y: 8 });
  expect(reading.index).toBe(5);
});

test('where values go away, what is read is one of those that are left', () => {
  let stops = line;
  const reading = new Reading({ stops: () => stops });
  reading.press('End');
  stops = line.slice(0, 2);
  expect(reading.index).toBe(1);
  stops = [];
  expect(reading.index).toBeUndefined();
});
