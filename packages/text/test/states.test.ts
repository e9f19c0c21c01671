import { expect, test } from 'vitest';
import { BOARD_STATE_WORDS, boardsByState, STATE_NAMES } from '../src/states.js';

test('a long name of a state holds its short one, so that both are found in the glossary', () => {
  for (const [state, name] of Object.entries(STATE_NAMES)) {
    expect(BOARD_STATE_WORDS[state as keyof typeof STATE_NAMES]).toContain(name);
  }
});

test('boards are counted by state, in the given order, without empty states', () => {
  expect(
    boardsByState([
      ['over', 1200],
      ['here', 1],
      ['waiting', 0],
      ['thinking', 3],
    ]),
  ).toBe('1\u202F200 over, 1 with a master, 3 thinking');
});
