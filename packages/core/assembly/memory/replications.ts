import { Line } from '../crowd/line';
import { BOARDS, MASTERS, STARTUP_TIME } from '../layout';
import { parameter } from '../parameters';
import { Heap } from '../queue/heap';
import { Stream } from '../random/stream';
import { Games } from '../replication/games';
import { halls, MOST_SEATED } from '../replication/way';
import { Lane } from '../tournament/lane';
import { roundsBytes } from '../tournament/seat';
import { Tree } from '../tournament/tree';
import { crowd, gamesA, gamesB, hall, laneA, laneB } from './fixed';
import { fits, place, placeBehindKept } from './space';

/*
 * Where replications are played. What is small is placed once a call; the times of two lanes, or
 * the entries of a crowd, lie where other calls have their rounds.
 */

/** Beyond it, memory is slower than drawing a round when it is wanted. */
const MOST_LANE_BYTES: u64 = 1 << 24;

export function laneOf(which: i32): Lane {
  return which == 0 ? laneA : laneB;
}

/** Makes room for what does not depend on the rounds. */
export function placeReplications(): void {
  placeLane(laneA, gamesA);
  placeLane(laneB, gamesB);
  crowd.waits = hall.waits;
  crowd.busy = changetype<Heap>(place(Heap.bytes(parameter(MASTERS))));
}

function placeLane(lane: Lane, games: Games): void {
  lane.games = games;
  lane.waits = hall.waits;
  lane.startupTime = parameter(STARTUP_TIME);
  lane.masters = <u32>parameter(MASTERS) / halls();
  lane.tree = changetype<Tree>(place(Tree.bytes(MOST_SEATED)));
  lane.crew = changetype<Tree>(place(Tree.bytes(MOST_SEATED)));
  games.boards = <u32>parameter(BOARDS);
  games.stream = changetype<Stream>(place(offsetof<Stream>()));
  games.roundsAt = place(Games.areAlike ? 0 : parameter(BOARDS) << 2);
}

/** Makes room for the times of two lanes; false when that would be slow. */
export function placeLanes(most: u32): bool {
  const bytes = roundsBytes(laneA.games.boards, most);
  if (bytes > MOST_LANE_BYTES) return false;
  placeBehindKept();
  laneA.roundsAt = place(bytes);
  laneB.roundsAt = place(bytes);
  return fits();
}

/** Makes room for a crowd of this many boards; false when memory cannot hold it. */
export function placeCrowd(boards: u32): bool {
  placeBehindKept();
  crowd.thinking = changetype<Heap>(place(Heap.bytes(boards)));
  crowd.line = changetype<Line>(place(Line.bytes(boards)));
  return fits();
}
