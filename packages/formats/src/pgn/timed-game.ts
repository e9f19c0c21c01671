import { toSeconds, type Nanoseconds, type Round } from '@simul/core';
import type { Colour, PgnGame } from './game.js';
import { PlayerClock } from './player-clock.js';
import { isByMove, parseTimeControl, saysTimeControl } from './time-control.js';

/** A game as a board of the exhibition, and the assumptions made. */
export interface TimedGame {
  readonly game: PgnGame;
  readonly rounds: readonly Round[];
  /** The opponent moved before the master: how long, as far as that is known. */
  readonly opening: Nanoseconds | undefined;
  /** It ended on the master's move. */
  readonly lacksReply: boolean;
  /** Rounds left out, since a clock of theirs is missing. */
  readonly leftOut: number;
  /** Moves that gained more time than there was to gain. */
  readonly gains: number;
}

/** A game is skipped if more than one clock in this many gains unexplained time. */
const GAINS_ALLOWED = 4;

/** A game's rounds by its clocks, or the reason why it is skipped. */
export function timeGame(game: PgnGame, master: Colour): TimedGame | string {
  const tag = game.tags.get('TimeControl');
  if (game.plies === 0) return 'with no moves';
  if (game.stamps.length === 0) return 'with no clocks ([%clk …] or [%emt …])';
  const periods = (saysTimeControl(tag) ? parseTimeControl(tag) : undefined) ?? [];
  if (isByMove(periods)) return 'of daily chess, where no clock runs on from move to move';
  const begins = game.begins === master;
  if (!begins && game.plies === 1) return 'with no move by the master';

  const clocks = [new PlayerClock(periods), new PlayerClock(periods)] as const;
  const times = timesOf(game, clocks);
  const gains = clocks[0].gains + clocks[1].gains;
  if (gains * GAINS_ALLOWED > game.stamps.length) {
    return 'with clocks that gain time which TimeControl does not explain';
  }
  const timed = roundsOf(times, begins ? 0 : 1);
  if (timed.rounds.length === 0) return 'with no round whose clocks are all there';
  return { game, gains, opening: begins ? undefined : (times[0] ?? 0n), ...timed };
}

/** The time of every ply; nothing where a clock is missing. */
function timesOf(
  { plies, stamps }: PgnGame,
  clocks: readonly [PlayerClock, PlayerClock],
): (Nanoseconds | undefined)[] {
  const times: (Nanoseconds | undefined)[] = [];
  let next = 0;
  for (let ply = 0; ply < plies; ply++) {
    const stamp = stamps[next]?.ply === ply ? stamps[next++] : undefined;
    times.push(clocks[ply % 2 === 0 ? 0 : 1].move(stamp));
  }
  return times;
}

function roundsOf(
  times: readonly (Nanoseconds | undefined)[],
  first: 0 | 1,
): Pick<TimedGame, 'rounds' | 'lacksReply' | 'leftOut'> {
  const rounds: Round[] = [];
  let leftOut = 0;
  for (let ply = first; ply < times.length; ply += 2) {
    const move = times[ply];
    const reply = ply + 1 < times.length ? times[ply + 1] : 0n;
    if (move === undefined || reply === undefined) leftOut += 1;
    else rounds.push([toSeconds(move), toSeconds(reply)]);
  }
  return { rounds, lacksReply: (times.length - first) % 2 === 1, leftOut };
}
