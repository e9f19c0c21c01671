import { describe, expect, test } from 'vitest';
import { roomFor } from '../../src/hall/room.js';

const SCREENS = [
  [60, 24],
  [100, 34],
  [140, 50],
  [200, 70],
] as const;

describe.each(SCREENS)('a room on a screen of %d × %d', (columns, rows) => {
  const rooms = Array.from({ length: 80 }, (_, index) => ({
    boards: index + 1,
    room: roomFor(index + 1, columns, rows),
  })).filter(({ room }) => room !== undefined);

  test('there is one for the reference exhibition', () => {
    expect(rooms.map(({ boards }) => boards)).toContain(24);
  });

  test('fits on the screen, and has a place of its own for every board', () => {
    for (const { boards, room } of rooms) {
      expect(room!.columns).toBeLessThanOrEqual(columns);
      expect(room!.rows).toBeLessThanOrEqual(rows);
      expect(new Set(room!.places.map(({ x, y }) => `${x} ${y}`)).size).toBe(boards);
      for (const { x, y } of room!.places) {
        expect(x + room!.boardWidth).toBeLessThanOrEqual(room!.columns);
        expect(y + 2).toBeLessThanOrEqual(room!.rows);
      }
    }
  });

  test('a master stands beside her board, on no board, and nowhere twice', () => {
    for (const { boards, room } of rooms) {
      const { places, boardWidth } = room!;
      const isOnBoard = (at: { x: number; y: number }) =>
        places.some(({ x, y }) => at.x >= x && at.x < x + boardWidth && at.y >= y && at.y < y + 2);
      expect(places.some(({ stand }) => isOnBoard(stand))).toBe(false);
      expect(new Set(places.map(({ stand }) => `${stand.x} ${stand.y}`)).size).toBe(boards);
    }
  });
});

test('boards go round the walls in order', () => {
  const { places } = roomFor(24, 100, 34)!;
  const steps = places.map(({ x }, board) => {
    const next = places[(board + 1) % places.length]!;
    return Math.abs(next.x - x) > 0 ? 'along' : 'down';
  });
  expect(steps.slice(0, 5)).toEqual(new Array(5).fill('along'));
  expect(new Set(steps)).toEqual(new Set(['along', 'down']));
  expect(places[0]).toMatchObject({ x: 0, y: 0 });
});

test('there is none for more boards than the walls hold', () => {
  expect(roomFor(604, 100, 34)).toBeUndefined();
  expect(roomFor(24, 40, 15)).toBeUndefined();
});
