import { closeSync, openSync, readSync } from 'node:fs';

/** The most bytes that are read, as many as the readers of texts take: a device may have no end. */
const MOST = 64 * 2 ** 20;
const AT_ONCE = 2 ** 20;

/** The bytes of a file, pipes and devices included. @throws as Node does; EFBIG beyond 64 MB */
export function readFileCapped(path: string): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const bytes = new GrowingBytes();
    const piece = Buffer.allocUnsafe(AT_ONCE);
    for (let read = 1; read > 0;) {
      read = readSync(file, piece, 0, AT_ONCE, null);
      bytes.append(piece.subarray(0, read));
    }
    return bytes.all();
  } finally {
    closeSync(file);
  }
}

/** The bytes of a stream. @throws as Node does; EFBIG beyond 64 MB */
export async function readStreamCapped(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const bytes = new GrowingBytes();
  for await (const piece of stream) bytes.append(piece);
  return bytes.all();
}

/** Pieces in one buffer: a list of them would keep every byte twice when they are joined. */
class GrowingBytes {
  #bytes = new Uint8Array(AT_ONCE);
  #length = 0;

  append(piece: Uint8Array): void {
    const length = this.#length + piece.length;
    if (length > MOST) throw Object.assign(new Error('more than 64 MB'), { code: 'EFBIG' });
    if (length > this.#bytes.length) this.#resize(Math.max(length, 2 * this.#bytes.length));
    this.#bytes.set(piece, this.#length);
    this.#length = length;
  }

  all(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  /** `transfer` frees the old buffer at once. */
  #resize(size: number): void {
    this.#bytes = new Uint8Array(this.#bytes.buffer.transfer(size));
  }
}
