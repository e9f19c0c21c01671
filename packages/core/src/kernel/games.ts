import {
  BOARD_ARRIVAL,
  BOARD_KIND,
  BOARD_PRIORITY,
  BOARD_ROUNDS,
  BOARD_WORDS,
  BOARDS_AT,
  MOVES,
  ROUND_MOVE,
  ROUND_REPLY,
  ROUND_WORDS,
  ROUNDS_AT,
} from '../../assembly/layout.js';
import { counted, grouped } from '../document/grouped.js';
import type { Games, Round, Workload } from '../scenario/scenario.js';
import { toNanoseconds, toSeconds } from '../time/nanoseconds.js';
import { CapacityError } from './capacity-error.js';
import type { Engine } from './engine.js';

/** Most rounds that are listed one by one: a gigabyte of small arrays. */
const MOST_LISTED = 10_000_000;

/** Arranges memory with games that are listed, the first `warmup` of them left out of waits. */
export function arrangeGames(engine: Engine, workload: Workload, warmup: number): void {
  const { games, arrivals, opens, priorities } = workload;
  engine.arrange();
  const boards = engine.words.subarray(engine.start(BOARDS_AT));
  for (const [i, game] of games.entries()) {
    const board = boards.subarray(i * BOARD_WORDS);
    board[BOARD_ROUNDS] = BigInt(game.length);
    board[BOARD_ARRIVAL] = toNanoseconds(arrivals?.[i] ?? 0);
    board[BOARD_PRIORITY] = BigInt.asUintN(64, BigInt(priorities?.[i] ?? 0));
    board[BOARD_KIND] = kindOf(opens?.[i] === 'opponent', i < warmup);
  }
  engine.reserve();
  const rounds = engine.words.subarray(engine.start(ROUNDS_AT));
  for (const [i, [move, reply]] of games.flat().entries()) {
    rounds[i * ROUND_WORDS + ROUND_MOVE] = toNanoseconds(move);
    rounds[i * ROUND_WORDS + ROUND_REPLY] = toNanoseconds(reply);
  }
}

/** The only group, 0, in the lowest bits. */
function kindOf(opponentOpens: boolean, isWarmup: boolean): bigint {
  return (BigInt(opponentOpens) << 32n) | (BigInt(isWarmup) << 16n);
}

/** Lists when the opponents arrive, by board. */
export function listArrivals(engine: Engine, size: number): readonly number[] {
  const boards = engine.words.subarray(engine.start(BOARDS_AT));
  return Array.from({ length: size }, (_, i) =>
    toSeconds(boards[i * BOARD_WORDS + BOARD_ARRIVAL]!),
  );
}

/**
 * Lists the games that lie in memory.
 *
 * @throws {CapacityError} when there are too many rounds to list
 */
export function listGames(engine: Engine, size: number): Games {
  checkListed(engine.count(MOVES));
  const boards = engine.words.subarray(engine.start(BOARDS_AT));
  const rounds = engine.words.subarray(engine.start(ROUNDS_AT));
  let at = 0;
  const nextRound = (): Round => {
    const round = rounds.subarray(at, (at += ROUND_WORDS));
    return [toSeconds(round[ROUND_MOVE]!), toSeconds(round[ROUND_REPLY]!)];
  };
  return Array.from({ length: size }, (_, i) => {
    const length = Number(boards[i * BOARD_WORDS + BOARD_ROUNDS]);
    return Array.from({ length }, nextRound);
  });
}

function checkListed(rounds: number): void {
  if (rounds <= MOST_LISTED) return;
  const most = `at most ${grouped(MOST_LISTED)} when they are listed`;
  throw new CapacityError(counted(rounds, 'round'), most);
}
