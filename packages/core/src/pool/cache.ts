/**
 * A cache of the most recently used values, by number. Two caches of the same size that see the same
 * accesses hold the same numbers: the pool relies on it to know which tasks a worker holds.
 */
export class Cache<Value> {
  readonly #values = new Map<number, Value>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  /** The value for a number; marks it as just used. */
  get(number: number): Value | undefined {
    const value = this.#values.get(number);
    if (value !== undefined) this.set(number, value);
    return value;
  }

  /** Stores a value and evicts the least recently used one. */
  set(number: number, value: Value): void {
    this.#values.delete(number);
    this.#values.set(number, value);
    const [oldest] = this.#values.keys();
    if (this.#values.size > this.#most) this.#values.delete(oldest!);
  }
}
