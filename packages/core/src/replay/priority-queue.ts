/**
 * A binary heap: the item with the least key comes out first, and of equal keys the one before the
 * other. Keys lie beside the items: to look for them in items all over memory takes ten times as
 * long.
 */
export class PriorityQueue<Item> {
  readonly #items: Item[] = [];
  readonly #keys: number[] = [];
  readonly #keyOf: (item: Item) => number;
  readonly #isBefore: (a: Item, b: Item) => boolean;

  constructor(keyOf: (item: Item) => number, isBefore: (a: Item, b: Item) => boolean = never) {
    this.#keyOf = keyOf;
    this.#isBefore = isBefore;
  }

  get size(): number {
    return this.#items.length;
  }

  peek(): Item | undefined {
    return this.#items[0];
  }

  push(item: Item): void {
    const key = this.#keyOf(item);
    let hole = this.#items.length;
    while (hole > 0) {
      const parent = (hole - 1) >> 1;
      if (!this.#goesBefore(key, item, parent)) break;
      this.#put(hole, this.#keys[parent]!, this.#items[parent]!);
      hole = parent;
    }
    this.#put(hole, key, item);
  }

  pop(): Item | undefined {
    const least = this.#items[0];
    const key = this.#keys.pop();
    const last = this.#items.pop();
    if (this.#items.length > 0) this.#sink(key!, last!);
    return least;
  }

  #sink(key: number, item: Item): void {
    let hole = 0;
    for (;;) {
      const child = this.#lesserChild(hole);
      if (child >= this.#items.length || this.#goesBefore(key, item, child)) break;
      this.#put(hole, this.#keys[child]!, this.#items[child]!);
      hole = child;
    }
    this.#put(hole, key, item);
  }

  /** Of two children, or the place where one would be. */
  #lesserChild(place: number): number {
    const left = 2 * place + 1;
    const right = left + 1;
    if (right >= this.#items.length) return left;
    return this.#goesBefore(this.#keys[right]!, this.#items[right]!, left) ? right : left;
  }

  #goesBefore(key: number, item: Item, place: number): boolean {
    const other = this.#keys[place]!;
    return key < other || (key === other && this.#isBefore(item, this.#items[place]!));
  }

  #put(place: number, key: number, item: Item): void {
    this.#keys[place] = key;
    this.#items[place] = item;
  }
}

function never(): boolean {
  return false;
}
