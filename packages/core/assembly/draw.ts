import { drawRounds } from './distribution/rounds';
import { drawTime } from './distribution/time';
import { nextArrival } from './draw-arrival';
import { Board } from './events/board';
import { GROUPS, WARMUP } from './layout';
import { distributionAt } from './memory/distributions';
import { stream } from './memory/fixed';
import { Group, groupAt } from './memory/groups';
import { boardAt, placeRounds } from './memory/regions';
import { parameter } from './parameters';
import { moveIndex, roundsIndex } from './random/stream';

/** Draws the games of a replication; false when there are too many rounds for memory to hold. */
export function drawGames(seed: u64, replication: u64): bool {
  const groups = <u32>parameter(GROUPS);
  stream.splitFor(seed, replication);
  for (let g: u32 = 0, first: u32 = 0; g < groups; g++) {
    drawBoards(g, first);
    first += <u32>groupAt(g).boards;
  }
  if (!placeRounds()) return false;
  for (let g: u32 = 0, first: u32 = 0; g < groups; g++) {
    const group = groupAt(g);
    const next = first + <u32>group.boards;
    for (; first < next; first++) drawGame(boardAt(first), first, group);
  }
  return true;
}

/** What is known of the boards of a group before their rounds. */
function drawBoards(g: u32, first: u32): void {
  const group = groupAt(g);
  const rounds = distributionAt(<u32>group.rounds);
  const warmup = parameter(WARMUP);
  let arrival: u64 = 0;
  for (let k: u32 = 0; k < <u32>group.boards; k++) {
    const i = first + k;
    const board = boardAt(i);
    if (k > 0) arrival = nextArrival(arrival, group, stream, i);
    board.rounds = drawRounds(rounds, stream.at(roundsIndex(i)));
    board.arrival = arrival;
    board.priority = group.priority;
    board.group = <u16>g;
    board.isWarmup = <u16>(k < warmup);
    board.opponentOpens = <u32>group.opponentOpens;
  }
}

function drawGame(board: Board, i: u32, group: Group): void {
  const moveTime = distributionAt(<u32>group.moveTime);
  const replyTime = distributionAt(<u32>group.replyTime);
  for (let r: u64 = 0; r < board.rounds; r++) {
    const round = board.round(r);
    const index = moveIndex(i, r + 1);
    round.move = drawTime(moveTime, stream.at(index));
    round.reply = drawTime(replyTime, stream.at(index + 1));
  }
}
