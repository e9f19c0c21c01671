import { Line } from '../crowd/line';
import { BOARDS, HAS_ARRIVALS, MASTERS, STARTUP_TIME } from '../layout';
import { parameter } from '../parameters';
import { Heap } from '../queue/heap';
import { Stream } from '../random/stream';
import { Games } from '../replication/games';
import { halls } from '../events/stations';
import { MOST_TOURNAMENT_BOARDS } from '../replication/way';
import { Lane } from '../tournament/lane';
import { roundsBytes } from '../tournament/reset';
import { Tree } from '../tournament/tree';
import { crowd, gamesA, gamesB, hall, laneA, laneB } from './fixed';
import { fits, place, placeBehindKept } from './space';

/*
 * Allocates memory for playing replications. Small objects are allocated once a call. The times of
 * two lanes, or the entries of a crowd, use the memory of the rounds of the general way.
 */

/** Beyond this, memory access is slower than drawing rounds on demand, by crowd. */
const MOST_LANE_BYTES: u64 = 1 << 24;

export function laneOf(which: i32): Lane {
  return which == 0 ? laneA : laneB;
}

/** Allocates what does not depend on the number of rounds. */
export function placeReplications(): void {
  placeLane(laneA, gamesA);
  placeLane(laneB, gamesB);
  crowd.waits = hall.waits;
  crowd.responses = hall.responses;
  crowd.busy = changetype<Heap>(place(Heap.bytes(parameter(MASTERS))));
}

function placeLane(lane: Lane, games: Games): void {
  lane.games = games;
  lane.waits = hall.waits;
  lane.responses = hall.responses;
  lane.startupTime = parameter(STARTUP_TIME);
  lane.masters = <u32>parameter(MASTERS) / halls();
  lane.tree = changetype<Tree>(place(Tree.bytes(MOST_TOURNAMENT_BOARDS)));
  lane.masterTree = changetype<Tree>(place(Tree.bytes(MOST_TOURNAMENT_BOARDS)));
  games.boards = <u32>parameter(BOARDS);
  games.stream = changetype<Stream>(place(offsetof<Stream>()));
  games.arrivalsAt = parameter(HAS_ARRIVALS) == 1 ? place(parameter(BOARDS) << 3) : 0;
  games.roundsAt = place(Games.areAlike ? 0 : parameter(BOARDS) << 2);
}

/** Allocates the times of two lanes; false if they are too large to be fast or for memory. */
export function placeLanes(most: u32): bool {
  const bytes = roundsBytes(laneA.games.boards, most);
  if (bytes > MOST_LANE_BYTES) return false;
  placeBehindKept();
  laneA.roundsAt = place(bytes);
  laneB.roundsAt = place(bytes);
  return fits();
}

/** Allocates a crowd of `boards` boards; false if it does not fit into memory. */
export function placeCrowd(boards: u32): bool {
  placeBehindKept();
  crowd.thinking = changetype<Heap>(place(Heap.bytes(boards)));
  crowd.line = changetype<Line>(place(Line.bytes(boards)));
  return fits();
}
