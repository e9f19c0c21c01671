/** The values that were last used, by number. Two that are used alike hold the same numbers. */
export class Recent<Value> {
  readonly #values = new Map<number, Value>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  /** What goes by this number, which is used by this. */
  get(number: number): Value | undefined {
    const value = this.#values.get(number);
    if (value !== undefined) this.set(number, value);
    return value;
  }

  /** Keeps a value, and forgets the one that was not used for longest. */
  set(number: number, value: Value): void {
    this.#values.delete(number);
    this.#values.set(number, value);
    const [oldest] = this.#values.keys();
    if (this.#values.size > this.#most) this.#values.delete(oldest!);
  }
}
