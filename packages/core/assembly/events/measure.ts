import { Total } from '../math/total';
import { Histogram } from './histogram';

/** What is measured of a group over all replications of a call: the layout of layout.ts. */
@unmanaged
export class Measure {
  private waitLow: u64;
  private waitHigh: u64;
  private responseLow: u64;
  private responseHigh: u64;
  private waitsAt: u64;
  private responsesAt: u64;

  get waitTime(): Total {
    return changetype<Total>(changetype<usize>(this) + offsetof<Measure>('waitLow'));
  }

  get responseTime(): Total {
    return changetype<Total>(changetype<usize>(this) + offsetof<Measure>('responseLow'));
  }

  get waits(): Histogram {
    return Histogram.of(<usize>this.waitsAt);
  }

  get responses(): Histogram {
    return Histogram.of(<usize>this.responsesAt);
  }

  /** Gives it the histograms to count in. */
  place(waits: Histogram, responses: Histogram): void {
    this.waitsAt = waits.bucketsAt;
    this.responsesAt = responses.bucketsAt;
  }

  /** Before a call. */
  clear(): void {
    this.clearTotals();
    this.waits.clear();
    this.responses.clear();
  }

  clearTotals(): void {
    this.waitLow = this.waitHigh = 0;
    this.responseLow = this.responseHigh = 0;
  }

  /** After a call. */
  gather(): void {
    this.waits.gather();
    this.responses.gather();
  }
}
