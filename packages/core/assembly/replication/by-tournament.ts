import { Tally } from '../exhibition/tally';
import { tallyAt } from '../regions';
import { Lane } from '../tournament/lane';
import { playAlone, playBoth } from '../tournament/play';
import { seatHall, settle } from '../tournament/seat';
import { playHallByCrowd } from './by-crowd';
import { laneOf, placeLanes } from './places';
import { halls } from './way';

/**
 * As many replications as there are tallies, one or two; two are played together. False when only
 * the general way can tell how one of them goes.
 */
export function playByTournament(seed: u64, replication: u64, index: u64, count: u32): bool {
  const a = begin(0, seed, replication, tallyAt(index));
  const b = count == 2 ? begin(1, seed, replication + 1, tallyAt(index + 1)) : a;
  const most = max(a.games.most, b.games.most);
  const fits = placeLanes(most);
  for (let m: u32 = 0; m < halls(); m++) {
    const done = fits ? playHall(a, b, m, most) : leaveHall(a, m) && (a == b || leaveHall(b, m));
    if (!done) return false;
  }
  return true;
}

function begin(which: i32, seed: u64, replication: u64, tally: Tally): Lane {
  const lane = laneOf(which);
  lane.games.draw(seed, replication);
  lane.tally = tally;
  tally.begin(lane.games.moves);
  return lane;
}

/** A lane that cannot hold the hall leaves it to the crowd. */
function playHall(a: Lane, b: Lane, m: u32, most: u32): bool {
  const isSeatedA = seatHall(a, m, halls(), most);
  const isSeatedB = a != b && seatHall(b, m, halls(), most);
  if (isSeatedA && isSeatedB && !a.isLimited) playBoth(a, b);
  if (isSeatedA) finish(a);
  if (isSeatedB) finish(b);
  return (isSeatedA || leaveHall(a, m)) && (a == b || isSeatedB || leaveHall(b, m));
}

function finish(lane: Lane): void {
  playAlone(lane);
  settle(lane);
}

function leaveHall(lane: Lane, m: u32): bool {
  return playHallByCrowd(lane.games, m, lane.tally);
}
