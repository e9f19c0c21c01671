import { REPLY_BURST, REPLY_INTERVAL, REPLY_LIMIT } from '../layout';
import { parameter } from '../parameters';
import { Heap } from '../queue/heap';

/** The limits on the replies of all boards together, and the replies that have yet to begin. */
@unmanaged
export class Replies {
  limit: u64;
  /** From one token to the next; 0 when a reply takes none. */
  interval: u64;
  burst: u64;
  tokens: u64;
  inProgress: u64;
  /** Boards whose reply was asked for, by instant, then by board. */
  asked: Heap;

  clear(): void {
    this.limit = parameter(REPLY_LIMIT);
    this.interval = parameter(REPLY_INTERVAL);
    this.burst = parameter(REPLY_BURST);
    this.tokens = this.burst;
    this.inProgress = 0;
    this.asked.size = 0;
  }

  /** Whether one may begin now. */
  get mayBegin(): bool {
    if (this.asked.size == 0 || this.inProgress >= this.limit) return false;
    return this.interval == 0 || this.tokens > 0;
  }
}
