import { expect, test } from 'vitest';
import { spokenName } from '../../src/pgn/game.js';

test.each([
  ['Poelig,Juergen', 'Juergen Poelig'],
  ['  Lovelace ,  Ada  King ', 'Ada King Lovelace'],
  ['Plato', 'Plato'],
  ['Nobel,', 'Nobel,'],
  ['King, Martin Luther, Jr.', 'King, Martin Luther, Jr.'],
  ['  ', '?'],
])('%j is said %j', (written, spoken) => {
  expect(spokenName(written)).toBe(spoken);
});
