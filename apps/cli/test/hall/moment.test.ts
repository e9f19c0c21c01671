import { expect, test } from 'vitest';
import { filmOf, momentAt } from '../../src/hall/moment.js';
import { staged } from '../support/reference-exhibition.js';

function film(kind: 'sync' | 'async', end = 43_200) {
  const { lanes, events } = staged({ kind }, end);
  return filmOf(lanes, events);
}

test('at first all but the first board wait, where all games are open', () => {
  const { boards, masters, moves } = momentAt(film('async'), 0);
  expect(boards[0]).toBe('here');
  expect(boards.slice(1).every((state) => state === 'waiting')).toBe(true);
  expect(masters).toMatchObject([{ state: 'moving', board: 0 }]);
  expect(moves).toBe(0);
});

test('at 0:35:05 of the story, one plays the second game and the other has made 421 moves', () => {
  const alone = momentAt(film('sync'), 2105);
  expect(alone.boards.slice(0, 3)).toEqual(['over', 'thinking', 'closed']);
  expect(alone.masters).toMatchObject([{ state: 'standing', board: 1 }]);
  expect(alone.moves).toBe(30 + 6);
  const { boards, moves } = momentAt(film('async'), 2105);
  expect(moves).toBe(421);
  expect(boards.filter((state) => state === 'waiting')).toHaveLength(12);
});

test('after the last reply all games are over and the master is free', () => {
  const { boards, masters, moves } = momentAt(film('async'), 3655);
  expect(new Set(boards)).toEqual(new Set(['over']));
  expect(masters).toMatchObject([{ state: 'idle' }]);
  expect(moves).toBe(720);
});
