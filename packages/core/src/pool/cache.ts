/**
 * The values that were used last, by number. Caches that are used alike, of the same size, hold the
 * same numbers.
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

  /** Keeps a value, and drops the one that was unused for longest. */
  set(number: number, value: Value): void {
    this.#values.delete(number);
    this.#values.set(number, value);
    const [oldest] = this.#values.keys();
    if (this.#values.size > this.#most) this.#values.delete(oldest!);
  }
}
