/** Writes numbers and texts one after another. */
export class Writer {
  readonly #bytes: number[] = [];

  /** A whole number from 0 on, seven bits a byte; but for the last, each has its highest bit set. */
  number(value: number): void {
    let rest = value;
    for (; rest > 127; rest = Math.floor(rest / 128)) this.#bytes.push((rest % 128) + 128);
    this.#bytes.push(rest);
  }

  text(value: string): void {
    const bytes = new TextEncoder().encode(value);
    this.number(bytes.length);
    for (const byte of bytes) this.#bytes.push(byte);
  }

  end(): Uint8Array<ArrayBuffer> {
    return Uint8Array.from(this.#bytes);
  }
}

/** Reads them again; what they throw at bytes that no `Writer` wrote is a `RangeError`. */
export class Reader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get done(): boolean {
    return this.#at === this.#bytes.length;
  }

  /** At most four bytes long. */
  number(): number {
    let value = 0;
    for (let scale = 1; scale < 2 ** 28; scale *= 128) {
      const byte = this.#byte();
      value += (byte % 128) * scale;
      if (byte < 128) return value;
    }
    throw new RangeError('A number is too long.');
  }

  text(): string {
    const length = this.number();
    const end = this.#at + length;
    if (end > this.#bytes.length) throw new RangeError('A text ends too early.');
    const bytes = this.#bytes.subarray(this.#at, end);
    this.#at = end;
    return new TextDecoder().decode(bytes);
  }

  #byte(): number {
    const byte = this.#bytes[this.#at];
    if (byte === undefined) throw new RangeError('The bytes end too early.');
    this.#at += 1;
    return byte;
  }
}
