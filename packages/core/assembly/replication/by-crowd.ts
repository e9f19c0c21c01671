import { playCrowd } from '../crowd/play';
import { Tally } from '../events/tally';
import { MASTERS, OPEN_GAMES, RESPONSE_LIMIT, STARTUP_TIME, WAIT_LIMIT } from '../layout';
import { crowd } from '../memory/fixed';
import { laneOf, placeCrowd } from '../memory/replications';
import { parameter } from '../parameters';
import { Games } from './games';
import { halls } from '../events/stations';

/** Plays a replication hall by hall; false if only `playByEvents` can report how it ends. */
export function playByCrowd(seed: u64, replication: u64, tally: Tally): bool {
  const games = laneOf(0).games;
  games.draw(seed, replication);
  tally.begin(games.moves, games.boards);
  for (let m: u32 = 0; m < halls(); m++) {
    if (!playHallByCrowd(games, m, tally)) return false;
  }
  return true;
}

/** Plays hall m; false if memory is too small or an instant is beyond the horizon. */
export function playHallByCrowd(games: Games, m: u32, tally: Tally): bool {
  const apart = halls();
  crowd.first = m;
  crowd.step = apart;
  crowd.size = (games.boards - m + apart - 1) / apart;
  crowd.masters = <u32>parameter(MASTERS) / apart;
  crowd.games = games;
  crowd.tally = tally;
  crowd.waitLimit = parameter(WAIT_LIMIT);
  crowd.responseLimit = parameter(RESPONSE_LIMIT);
  if (!placeCrowd(crowd.size)) return false;
  return playCrowd(crowd, parameter(OPEN_GAMES), parameter(STARTUP_TIME));
}
