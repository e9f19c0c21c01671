import { describe, expect, test } from 'vitest';
import { findMaster } from '../../src/pgn/master.js';
import { readGames } from '../../src/pgn/read-games.js';
import { complaintOf } from '../support/complaint-of.js';

const pairings = (...pairs: [string, string][]) =>
  readGames(
    pairs.map(([white, black]) => `[White "${white}"]\n[Black "${black}"]\n1. e4 *\n`).join(''),
  );

const colours = (games: ReturnType<typeof pairings>, wanted?: string) => {
  const master = findMaster(games, wanted);
  return games.map((game) => master.colourIn(game));
};

describe('without a name', () => {
  test('the master is the one player of more than half of the games', () => {
    const games = pairings(['Ada', 'Bo'], ['Cy', 'Ada'], ['Dee', 'Eve']);
    expect(findMaster(games, undefined).name).toBe('Ada');
    expect(colours(games)).toEqual(['white', 'black', undefined]);
  });

  test('half of the games is not more than half', () => {
    const games = pairings(['Ada', 'Bo'], ['Cy', 'Ada'], ['Dee', 'Eve'], ['Flo', 'Gus']);
    expect(colours(games)).toEqual(['white', 'white', 'white', 'white']);
  });

  test('one game tells nothing: White is the master', () => {
    expect(colours(pairings(['Ada', 'Bo']))).toEqual(['white']);
    expect(colours(pairings(['?', 'Bo']))).toEqual(['white']);
  });

  test('two who are in all games are told apart by colour', () => {
    expect(colours(pairings(['Ada', 'Bo'], ['Bo', 'Ada']))).toEqual(['white', 'white']);
  });

  test('capitals and blanks make no other player', () => {
    expect(colours(pairings(['Ada  L', 'Bo'], ['Cy', 'ada l']))).toEqual(['white', 'black']);
  });

  test('the order of first and last name makes no other player', () => {
    expect(colours(pairings(['Lovelace,  Ada', 'Bo'], ['Cy', 'Ada Lovelace']))).toEqual([
      'white',
      'black',
    ]);
  });

  test.each(['?', 'NN', 'nn', 'N.N.', 'Anonymous', ''])('%j may be several players', (shared) => {
    expect(findMaster(pairings(['Ada', shared], [shared, 'Bo']), undefined).name).toBeUndefined();
    expect(findMaster(pairings(['Ann', 'Bo'], ['Cy', 'ANN']), undefined).name).toBe('Ann');
  });
});

describe('the master is named', () => {
  const games = pairings(['Ada', 'Bo'], ['Cy', 'Ada'], ['Dee', 'Eve']);

  test('a player, in any capitals, last name first or last', () => {
    expect(colours(games, 'EVE')).toEqual([undefined, undefined, 'black']);
    expect(colours(pairings(['Lovelace, Ada', 'Bo']), 'ada lovelace')).toEqual(['white']);
  });

  test.each(['white', 'Black'])('%s, in every game', (colour) => {
    expect(colours(games, colour)).toEqual(Array(3).fill(colour.toLowerCase()));
  });

  test('a slip of the pen is refused with the name that was meant', async () => {
    expect(await complaintOf(() => findMaster(games, 'Evee'))).toBe(
      'master: found "Evee", wanted white, black, or a player of these games. Did you mean Eve?',
    );
  });

  test('a stranger is refused with some who do play', async () => {
    expect(await complaintOf(() => findMaster(games, 'Kasparov'))).toContain(
      'Among the players are Ada; Bo; Cy; Dee; Eve.',
    );
  });
});
