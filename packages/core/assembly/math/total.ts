/** A sum of whole nanoseconds in 128 bits, because the waits of many boards overflow 64. */
@unmanaged
export class Total {
  low: u64;
  high: u64;

  add(amount: u64): void {
    this.low += amount;
    if (this.low < amount) this.high += 1;
  }

  addTotal(other: Total): void {
    this.add(other.low);
    this.high += other.high;
  }
}
