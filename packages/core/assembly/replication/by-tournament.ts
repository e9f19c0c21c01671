import { Tally } from '../events/tally';
import { DONE } from '../layout';
import { tallyAt } from '../memory/regions';
import { laneOf, placeLanes } from '../memory/replications';
import { Lane } from '../tournament/lane';
import { playAlone, playBoth } from '../tournament/play';
import { addToTally, resetLane } from '../tournament/reset';
import { playHallByCrowd } from './by-crowd';
import { playByEvents } from './by-events';
import { halls } from '../events/stations';

/**
 * Plays `count` replications, one or two, hall by hall. Their tallies are `index` and the next one.
 */
export function playByTournament(seed: u64, replication: u64, index: u64, count: u32): i32 {
  const a = begin(0, seed, replication, tallyAt(index));
  const b = count == 2 ? begin(1, seed, replication + 1, tallyAt(index + 1)) : a;
  const most = max(a.games.most, b.games.most);
  const placed = placeLanes(most);
  for (let m: u32 = 0; m < halls(); m++) {
    const fitsA = placed && resetLane(a, m, halls(), most);
    const fitsB = placed && a != b && resetLane(b, m, halls(), most);
    if (fitsA && fitsB && a.isPlain) playBoth(a, b);
    if (fitsA) finish(a);
    if (fitsB) finish(b);
    let status = fitsA ? DONE : fallBack(a, m, seed, replication);
    if (status == DONE && !fitsB && a != b) status = fallBack(b, m, seed, replication + 1);
    if (status != DONE) return status;
  }
  return DONE;
}

function begin(which: i32, seed: u64, replication: u64, tally: Tally): Lane {
  const lane = laneOf(which);
  lane.games.draw(seed, replication);
  lane.tally = tally;
  tally.begin(lane.games.moves, lane.games.boards);
  return lane;
}

function finish(lane: Lane): void {
  playAlone(lane);
  addToTally(lane);
}

/** Plays a hall by crowd. If that fails, the general way replays and finds the exact status. */
function fallBack(lane: Lane, m: u32, seed: u64, replication: u64): i32 {
  if (playHallByCrowd(lane.games, m, lane.tally)) return DONE;
  return playByEvents(seed, replication, lane.tally);
}
