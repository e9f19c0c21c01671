import { closeSync, openSync, readSync } from 'node:fs';

/** More bytes than any scenario needs, and fewer than a device without end has. */
const MOST = 256 * 2 ** 20;
const AT_ONCE = 2 ** 20;

/** The bytes of a file, pipes and devices included. @throws as Node does; EFBIG beyond 256 MB */
export function readFileCapped(path: string): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const chunks: Uint8Array[] = [];
    for (let size = 0, read = 1; read > 0; size += read) {
      if (size > MOST) throw tooBig();
      const chunk = Buffer.allocUnsafe(AT_ONCE);
      read = readSync(file, chunk, 0, AT_ONCE, null);
      chunks.push(chunk.subarray(0, read));
    }
    return Buffer.concat(chunks);
  } finally {
    closeSync(file);
  }
}

/** The bytes of a stream. @throws as Node does; EFBIG beyond 256 MB */
export async function readStreamCapped(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > MOST) throw tooBig();
  }
  return Buffer.concat(chunks);
}

function tooBig(): Error {
  return Object.assign(new Error('more than 256 MB'), { code: 'EFBIG' });
}
