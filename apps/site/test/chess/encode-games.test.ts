import { InputError } from '@simul/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeGames, encodeGames } from '../../src/lib/chess/encode-games.js';
import type { ChessGame } from '../../src/lib/chess/game.js';
import { WOLFSBURG } from '../../src/lib/chess/games.js';
import { toBase64url } from '../../src/lib/packed/base64url.js';
import { Reader } from '../../src/lib/chess/link/bytes.js';
import { deflated, inflated } from '../../src/lib/packed/deflate.js';
import { writeGameList } from '../../src/lib/chess/link/game-list.js';
import { textOf } from '../../src/lib/chess/moves.js';

const square = fc.integer({ min: 0, max: 63 });
const move = fc.record({
  from: square,
  to: square,
  promotion: fc.constantFrom('', '', '', 'q', 'r', 'b', 'n'),
});
const game: fc.Arbitrary<ChessGame> = fc.record({
  opponent: fc.string({ unit: 'grapheme', maxLength: 40 }),
  result: fc.constantFrom('1-0', '0-1', '1/2-1/2', '*'),
  moves: fc.array(move, { maxLength: 200 }).map(textOf),
  masterPlays: fc.constantFrom('white', 'black'),
});

test('games come out of a link as they went in', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(game, { maxLength: 30 }), async (games) => {
      const text = await encodeGames(games);
      expect(text).toMatch(/^[\w-]*$/);
      expect(await decodeGames(text)).toEqual(games);
    }),
    { seed: 7, numRuns: 200 },
  );
});

test('as many games and half-moves as are read fit into a link', async () => {
  const moves = textOf(Array.from({ length: 1000 }, () => ({ from: 63, to: 62, promotion: 'n' })));
  const long: ChessGame = { opponent: 'é'.repeat(80), result: '*', moves, masterPlays: 'black' };
  const games = Array.from({ length: 1000 }, () => long);
  expect(await decodeGames(await encodeGames(games))).toEqual(games);
  await refused(await encodeGames([...games, long]));
});

test('a link cut short is refused, and so is one that goes on', async () => {
  const text = await encodeGames(WOLFSBURG);
  for (let length = 0; length < text.length; length += 97) await refused(text.slice(0, length));
  await refused(`${text}AAAA`);
  const list = writeGameList(WOLFSBURG);
  await refused(toBase64url(await deflated(Uint8Array.from([...list, 0]))));
});

test('a text of bytes never reaches beyond them', () => {
  expect(new Reader(Uint8Array.of(2, 72, 105)).text()).toBe('Hi');
  expect(() => new Reader(Uint8Array.of(3, 72, 105)).text()).toThrow(RangeError);
});

test('any text is read as games or refused in words', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.string(), fc.base64String()), async (text) => {
      const read: unknown = await decodeGames(text).catch((error: unknown) => error);
      if (read instanceof Error) expect(read).toBeInstanceOf(InputError);
    }),
    { seed: 8, numRuns: 500 },
  );
});

test('any bytes that were deflated are read as games or refused in words', async () => {
  const bytes = fc.array(fc.oneof(fc.nat(3), fc.nat(255)), { maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(bytes, async (numbers) => {
      const text = toBase64url(await deflated(Uint8Array.from([1, ...numbers])));
      const read: unknown = await decodeGames(text).catch((error: unknown) => error);
      if (read instanceof Error) expect(read).toBeInstanceOf(InputError);
      else expect(read).toBeInstanceOf(Array);
    }),
    { seed: 9, numRuns: 500 },
  );
});

test('a small link that would become very large is refused', async () => {
  const bomb = await deflated(new Uint8Array(20_000_000));
  expect(bomb.length).toBeLessThan(40_000);
  await refused(toBase64url(bomb));
  await expect(inflated(bomb, 4_000_000)).rejects.toThrow(RangeError);
  await expect(inflated(bomb, 20_000_000)).resolves.toHaveLength(20_000_000);
});

async function refused(text: string): Promise<void> {
  const error: unknown = await decodeGames(text).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(InputError);
  expect(error).toMatchObject({ where: 'the games of the link' });
}
