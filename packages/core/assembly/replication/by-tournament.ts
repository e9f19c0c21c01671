import { Tally } from '../events/tally';
import { DONE } from '../layout';
import { tallyAt } from '../memory/regions';
import { laneOf, placeLanes } from '../memory/replications';
import { Lane } from '../tournament/lane';
import { playAlone, playBoth } from '../tournament/play';
import { seatHall, settle } from '../tournament/seat';
import { playHallByCrowd } from './by-crowd';
import { playByEvents } from './by-events';
import { halls } from './way';

/**
 * Two replications, hall by hall, or one if `count` says so: the one at `index` of the call, and the
 * next.
 */
export function playByTournament(seed: u64, replication: u64, index: u64, count: u32): i32 {
  const a = begin(0, seed, replication, tallyAt(index));
  const b = count == 2 ? begin(1, seed, replication + 1, tallyAt(index + 1)) : a;
  const most = max(a.games.most, b.games.most);
  const fits = placeLanes(most);
  for (let m: u32 = 0; m < halls(); m++) {
    const isSeatedA = fits && seatHall(a, m, halls(), most);
    const isSeatedB = fits && a != b && seatHall(b, m, halls(), most);
    if (isSeatedA && isSeatedB && a.isPlain) playBoth(a, b);
    if (isSeatedA) finish(a);
    if (isSeatedB) finish(b);
    let status = isSeatedA ? DONE : leave(a, m, seed, replication);
    if (status == DONE && !isSeatedB && a != b) status = leave(b, m, seed, replication + 1);
    if (status != DONE) return status;
  }
  return DONE;
}

function begin(which: i32, seed: u64, replication: u64, tally: Tally): Lane {
  const lane = laneOf(which);
  lane.games.draw(seed, replication);
  lane.tally = tally;
  tally.begin(lane.games.moves);
  return lane;
}

function finish(lane: Lane): void {
  playAlone(lane);
  settle(lane);
}

/** Leaves a hall to the crowd. What that cannot play is over the horizon, as the general way says. */
function leave(lane: Lane, m: u32, seed: u64, replication: u64): i32 {
  if (playHallByCrowd(lane.games, m, lane.tally)) return DONE;
  return playByEvents(seed, replication, lane.tally);
}
