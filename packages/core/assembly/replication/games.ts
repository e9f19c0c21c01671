import { drawRounds } from '../distribution/rounds';
import { EMPIRICAL } from '../layout';
import { roundsDrawn } from '../memory/distributions';
import { roundsIndex, Stream } from '../random/stream';

/** The games of one replication, their times yet to be drawn. */
@unmanaged
export class Games {
  stream: Stream;
  boards: u32;
  /** How many rounds every game has, or 0 where each has its own. */
  rounds: u32;
  /** The numbers of rounds by board, 32 bits each, where they differ. */
  roundsAt: usize;
  /** Rounds of the longest game. */
  most: u32;
  moves: u64;

  /** Where every game has as many rounds, nothing needs to be drawn or kept. */
  static get areAlike(): bool {
    return roundsDrawn.family == EMPIRICAL && roundsDrawn.length == 1;
  }

  draw(seed: u64, replication: u64): void {
    this.stream.splitFor(seed, replication);
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

  @inline
  roundsOf(board: u32): u32 {
    return this.rounds > 0 ? this.rounds : load<u32>(this.roundsAt + ((<usize>board) << 2));
  }
}
