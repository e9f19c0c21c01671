/** First in, first out, however long it grows: two stacks, one turned over when the other is empty. */
export class FifoQueue<Item> {
  #coming: Item[] = [];
  #going: Item[] = [];

  get size(): number {
    return this.#coming.length + this.#going.length;
  }

  push(item: Item): void {
    this.#coming.push(item);
  }

  shift(): Item | undefined {
    if (this.#going.length === 0)
      [this.#coming, this.#going] = [this.#going, this.#coming.reverse()];
    return this.#going.pop();
  }
}
