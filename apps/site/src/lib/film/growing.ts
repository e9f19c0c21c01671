type Numbers = Uint8Array | Uint32Array | Int32Array | Float64Array;

/** A list of plain numbers that grows. */
export class Growing<Items extends Numbers> {
  readonly #make: new (length: number) => Items;
  items: Items;
  length = 0;

  constructor(make: new (length: number) => Items) {
    this.#make = make;
    this.items = new make(1024);
  }

  push(item: number): void {
    if (this.length === this.items.length) this.#grow();
    this.items[this.length++] = item;
  }

  #grow(): void {
    const larger = new this.#make(this.items.length * 2);
    larger.set(this.items);
    this.items = larger;
  }
}
