import { drawRounds } from '../distribution/rounds';
import { EMPIRICAL } from '../layout';
import { roundsDrawn } from '../memory/distributions';
import { nextArrival } from '../draw-arrival';
import { groupAt } from '../memory/groups';
import { roundsIndex, Stream } from '../random/stream';

/** The number of rounds of each game of a replication. Their times are drawn from `stream`. */
@unmanaged
export class Games {
  stream: Stream;
  boards: u32;
  /** The number of rounds of every game, or 0 if games differ. */
  rounds: u32;
  /** The numbers of rounds by board, 32 bits each, if games differ. */
  roundsAt: usize;
  /** The arrivals by board, 64 bits each; 0 where all opponents are there at 0. */
  arrivalsAt: usize;
  /** Rounds of the longest game. */
  most: u32;
  moves: u64;

  /** Whether all games have the same number of rounds, which needs no draws and no memory. */
  static get areAlike(): bool {
    return roundsDrawn.family == EMPIRICAL && roundsDrawn.length == 1;
  }

  draw(seed: u64, replication: u64): void {
    this.stream.splitFor(seed, replication);
    if (this.arrivalsAt != 0) this.drawArrivals();
    this.rounds = 0;
    if (!Games.areAlike) return this.drawEach();
    this.rounds = <u32>drawRounds(roundsDrawn, 0);
    this.most = this.rounds;
    this.moves = <u64>this.boards * this.rounds;
  }

  private drawEach(): void {
    this.most = 0;
    this.moves = 0;
    for (let i: u32 = 0; i < this.boards; i++) {
      const rounds = <u32>drawRounds(roundsDrawn, this.stream.at(roundsIndex(i)));
      store<u32>(this.roundsAt + ((<usize>i) << 2), rounds);
      this.most = max(this.most, rounds);
      this.moves += rounds;
    }
  }

  /** Of the only group. */
  private drawArrivals(): void {
    const group = groupAt(0);
    let arrival: u64 = 0;
    for (let i: u32 = 0; i < this.boards; i++) {
      if (i > 0) arrival = nextArrival(arrival, group, this.stream, i);
      store<u64>(this.arrivalsAt + ((<usize>i) << 3), arrival);
    }
  }

  @inline
  arrivalOf(board: u32): u64 {
    return this.arrivalsAt == 0 ? 0 : load<u64>(this.arrivalsAt + ((<usize>board) << 3));
  }

  @inline
  roundsOf(board: u32): u32 {
    return this.rounds > 0 ? this.rounds : load<u32>(this.roundsAt + ((<usize>board) << 2));
  }
}
