import { Total } from '../math/total';

/** What is measured of one exhibition: the layout of layout.ts. */
@unmanaged
export class Tally {
  makespan: u64;
  released: u64;
  longestWait: u64;
  private busyLow: u64;
  private busyHigh: u64;
  private walkingLow: u64;
  private walkingHigh: u64;
  private replyLow: u64;
  private replyHigh: u64;
  private waitLow: u64;
  private waitHigh: u64;
  moves: u64;
  private responseLow: u64;
  private responseHigh: u64;
  private replyWaitLow: u64;
  private replyWaitHigh: u64;
  longestReplyWait: u64;
  roundsMeasured: u64;
  boardsMeasured: u64;
  roundsBeyond: u64;
  boardsBeyond: u64;

  get busyTime(): Total {
    return this.total(offsetof<Tally>('busyLow'));
  }

  get walkingTime(): Total {
    return this.total(offsetof<Tally>('walkingLow'));
  }

  get replyTime(): Total {
    return this.total(offsetof<Tally>('replyLow'));
  }

  get waitTime(): Total {
    return this.total(offsetof<Tally>('waitLow'));
  }

  get responseTime(): Total {
    return this.total(offsetof<Tally>('responseLow'));
  }

  get replyWait(): Total {
    return this.total(offsetof<Tally>('replyWaitLow'));
  }

  /** Empties it before the first event of an exhibition of all these moves and boards. */
  begin(moves: u64, boards: u64): void {
    memory.fill(changetype<usize>(this), 0, offsetof<Tally>());
    this.moves = moves;
    this.roundsMeasured = moves;
    this.boardsMeasured = boards;
  }

  private total(offset: usize): Total {
    return changetype<Total>(changetype<usize>(this) + offset);
  }
}
